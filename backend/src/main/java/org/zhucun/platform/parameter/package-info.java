/** Owns the rules that change with time: what a number is from a day on, kept by the city office. */
@Owns({"parameter", "parameter_value"})
package org.zhucun.platform.parameter;

import org.zhucun.kernel.sql.Owns;
