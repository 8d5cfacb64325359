/** Duty ledgers (考勤台账): a town's sheet of a month, where its cadres spent the days on which they were posted there. */
@Owns({"duty_ledger", "duty_entry"})
package org.zhucun.attendance.duty;

import org.zhucun.kernel.sql.Owns;
