/** Official documents written from live data: what they say, how they are set on paper, and how they are issued. */
package org.zhucun.report;
