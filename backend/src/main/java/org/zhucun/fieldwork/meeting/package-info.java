/** Meetings (会议): which office held one, when, of what kind, and of which village where it was one village's. */
@Owns("meeting")
package org.zhucun.fieldwork.meeting;

import org.zhucun.kernel.sql.Owns;
