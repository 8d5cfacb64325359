/**
 * What the teams do in their villages, written once by those who do it: good deeds (好事实事), visits (走访慰问) and work logs
 * (工作日志), funds (资金), meetings (会议), trainings (培训)
 * and plans (规划计划), and how much of each.
 */
package org.zhucun.fieldwork;
