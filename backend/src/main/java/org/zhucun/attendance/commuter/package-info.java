/** Commuters: whom the county allows to go home at night, with the nights on which they stay. */
@Owns("commuter")
package org.zhucun.attendance.commuter;

import org.zhucun.kernel.sql.Owns;
