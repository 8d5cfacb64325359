/** Dispatching units (派出单位): who sends the cadres. */
package org.zhucun.roster.unit;
