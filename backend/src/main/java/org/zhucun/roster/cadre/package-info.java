/**
 * Cadres (驻村干部): who they are, where they stand on a day, and where they stood before.
 *
 * <p>What serves the list at a million cadres: area, unit, village, team and search have indexes, and so has the order
 * by name. Level, gender, political status, education, role and batch have none on purpose: each value holds a large
 * share of the rows, an index would cost every import, and a page is filled while walking the order by name. The other
 * orders (birth date, unit, level, village) sort what the conditions leave.
 */
@Owns("cadre")
package org.zhucun.roster.cadre;

import org.zhucun.kernel.sql.Owns;
