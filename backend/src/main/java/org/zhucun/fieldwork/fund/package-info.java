/** Funds (资金): what was raised for a village, from whom and for what, and how much of it is spent. */
@Owns("fund")
package org.zhucun.fieldwork.fund;

import org.zhucun.kernel.sql.Owns;
