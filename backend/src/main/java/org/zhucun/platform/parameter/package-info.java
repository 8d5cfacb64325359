/** Owns the rules that change with time: what a number is from a day on, kept by the city office. */
package org.zhucun.platform.parameter;
