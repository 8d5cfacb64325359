/** What inspections found (问题), followed until it is closed. Findings are written with their inspection. */
@Owns("finding")
package org.zhucun.supervision.finding;

import org.zhucun.kernel.sql.Owns;
