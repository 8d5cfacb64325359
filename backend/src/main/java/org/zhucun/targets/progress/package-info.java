/**
 * Owns what the villages report of their targets by quarter, its way from draft to verified, and the sheet by which a
 * town fills a quarter. How much of a target is reached is judged by the database (migration create_progress).
 */
@Owns({"progress", "progress_change", "income_progress", "village_count", "computed_progress"})
package org.zhucun.targets.progress;

import org.zhucun.kernel.sql.Owns;
