/** Leave: asked for, decided by the town or the county, cancelled, or cut short by an early return. */
@Owns("leave")
package org.zhucun.attendance.leave;

import org.zhucun.kernel.sql.Owns;
