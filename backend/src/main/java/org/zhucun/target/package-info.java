/**
 * The 8 goals and 10 tasks (目标任务) of a batch. A change of a definition makes a revision of it: what was verified keeps
 * the one that it was judged by.
 */
package org.zhucun.target;
