/** Duty ledgers (考勤台账): a town's sheet of a month, where its cadres spent the days on which they were posted there. */
package org.zhucun.attendance.duty;
