/** Differences between rule and roster: the broken rules, each with the rows that break it. Owns no table. */
package org.zhucun.insight.check;
