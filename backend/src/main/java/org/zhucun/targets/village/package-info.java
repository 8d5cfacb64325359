/** What one village has reached of its targets by a quarter, and on which way. */
package org.zhucun.targets.village;
