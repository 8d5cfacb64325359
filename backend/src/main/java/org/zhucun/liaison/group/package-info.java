/** Liaison groups (联络组) of towns: one head and two deputies among the cadres posted there. */
@Owns("liaison_group")
package org.zhucun.liaison.group;

import org.zhucun.kernel.sql.Owns;
