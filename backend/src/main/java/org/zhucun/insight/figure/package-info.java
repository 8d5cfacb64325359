/**
 * The figures of the city's report, each declared once in the class of its section, and counted by the day. Read-only SQL,
 * remembered until what it counts has changed. Owns no table.
 */
package org.zhucun.insight.figure;
