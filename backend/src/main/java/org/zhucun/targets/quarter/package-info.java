/** The quarters of a batch that villages can report: opened when they begin, due some days after they end. */
@Owns("batch_quarter")
package org.zhucun.targets.quarter;

import org.zhucun.kernel.sql.Owns;
