/** The program itself: its start, its contract's frame, and the demonstration city. */
package org.zhucun.app;
