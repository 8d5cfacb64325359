/** Checklists: what is asked on the spot, by kind of inspection. Answers keep the words that were asked. */
package org.zhucun.supervision.checklist;
