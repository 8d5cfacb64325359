/** Where rule and roster differ: the broken rules, each with the rows that break it. Owns no table. */
package org.zhucun.insight.check;
