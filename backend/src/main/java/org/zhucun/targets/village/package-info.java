/** One village's progress on its targets by a quarter, and how it got there. */
package org.zhucun.targets.village;
