/** Areas (行政区划): the tree from the province down to the towns. */
@Owns("area")
package org.zhucun.roster.area;

import org.zhucun.kernel.sql.Owns;
