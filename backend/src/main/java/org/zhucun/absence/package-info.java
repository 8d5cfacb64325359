/** What leave, outings and commuting have in common: recorded days of a cadre, in the village where it stands. */
package org.zhucun.absence;
