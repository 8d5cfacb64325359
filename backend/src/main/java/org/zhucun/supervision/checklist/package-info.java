/** Checklists: what is asked on the spot, by kind of inspection. Answers keep the words that were asked. */
@Owns({"checklist", "checklist_item"})
package org.zhucun.supervision.checklist;

import org.zhucun.kernel.sql.Owns;
