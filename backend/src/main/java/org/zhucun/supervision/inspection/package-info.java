/** Inspections: villages visited, who was on post, what was asked and found. Findings are followed in {@code finding}. */
@Owns({"inspection", "inspection_visit", "on_post_check", "checklist_answer"})
package org.zhucun.supervision.inspection;

import org.zhucun.kernel.sql.Owns;
