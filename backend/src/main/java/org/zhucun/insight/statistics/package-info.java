/** Figures over the roster: read-only SQL into records, remembered until the roster changes. Owns no table. */
package org.zhucun.insight.statistics;
