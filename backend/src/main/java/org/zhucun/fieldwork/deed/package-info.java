/** Good deeds (好事实事): what was done for a village, by whom and with whose money; the town verifies it. */
@Owns({"deed", "deed_part", "deed_team", "deed_fund"})
package org.zhucun.fieldwork.deed;

import org.zhucun.kernel.sql.Owns;
