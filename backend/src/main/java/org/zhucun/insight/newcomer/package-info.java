/**
 * Newcomers: cadres on post who are new there, have had no training, or have nobody of a liaison group to turn to. Owns no
 * table.
 */
package org.zhucun.insight.newcomer;
