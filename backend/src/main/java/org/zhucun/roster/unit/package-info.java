/** Dispatching units (派出单位): who sends the cadres. */
@Owns("dispatching_unit")
package org.zhucun.roster.unit;

import org.zhucun.kernel.sql.Owns;
