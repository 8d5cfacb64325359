/** Work logs (工作日志): what a team did on a day, in a few words. They are read, never counted by person. */
@Owns({"work_log", "work_log_part"})
package org.zhucun.fieldwork.worklog;

import org.zhucun.kernel.sql.Owns;
