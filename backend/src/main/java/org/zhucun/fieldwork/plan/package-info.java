/**
 * Plans (规划计划): what a village is to do in three years and in each, item by item, for which target and by which day. Its
 * team writes a plan, the town adopts it; what is done of it is written down as it is done.
 */
@Owns({"village_plan", "plan_item"})
package org.zhucun.fieldwork.plan;

import org.zhucun.kernel.sql.Owns;
