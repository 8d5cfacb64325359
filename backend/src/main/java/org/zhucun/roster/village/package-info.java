/** Villages (行政村): their profile, their income by year, and who covers them on a day. */
@Owns({"village", "village_income"})
package org.zhucun.roster.village;

import org.zhucun.kernel.sql.Owns;
