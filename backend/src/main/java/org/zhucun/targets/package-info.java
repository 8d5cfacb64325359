/**
 * Goals and tasks (目标任务): the definitions of a batch here, what villages report of them in {@code progress}, one
 * village with all of them in {@code village}. A change of a definition makes a revision of it: what was verified keeps
 * the one that it was judged by.
 */
@Owns({"target", "target_revision", "target_milestone", "target_expectation"})
package org.zhucun.targets;

import org.zhucun.kernel.sql.Owns;
