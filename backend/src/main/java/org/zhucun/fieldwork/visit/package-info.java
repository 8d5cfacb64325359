/**
 * Visits to households (走访慰问): the six kinds to be asked (六访六问) and condolences, by whom, with what was asked and
 * answered. An issue that a visit raises goes to an office, which answers it.
 */
@Owns({"visit", "visit_part", "visit_issue"})
package org.zhucun.fieldwork.visit;

import org.zhucun.kernel.sql.Owns;
