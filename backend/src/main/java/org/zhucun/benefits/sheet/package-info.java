/** Sheets of subsidies (补助发放表): what a town pays its cadres for a month, and what of it corrects earlier months. */
@Owns({"subsidy_sheet", "subsidy_line", "subsidy_fit"})
package org.zhucun.benefits.sheet;

import org.zhucun.kernel.sql.Owns;
