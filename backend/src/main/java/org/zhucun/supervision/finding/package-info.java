/** Findings of inspections (问题), followed until they are closed. Findings are written with their inspection. */
@Owns("finding")
package org.zhucun.supervision.finding;

import org.zhucun.kernel.sql.Owns;
