/** Leading groups (领导小组) of cities, counties and towns with their offices (办公室): who is in them from when to when. */
@Owns({"leading_group", "leading_group_person"})
package org.zhucun.liaison.leading;

import org.zhucun.kernel.sql.Owns;
