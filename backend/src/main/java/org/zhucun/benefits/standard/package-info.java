/** Standards of subsidies (补助标准): what is paid to whom, on what basis, by whom, and from when to when. */
@Owns("subsidy_standard")
package org.zhucun.benefits.standard;

import org.zhucun.kernel.sql.Owns;
