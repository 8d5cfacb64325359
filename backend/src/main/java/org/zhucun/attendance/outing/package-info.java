/** Outings: meetings, training and projects reported to the town; their days count as in the village. */
@Owns("outing")
package org.zhucun.attendance.outing;

import org.zhucun.kernel.sql.Owns;
