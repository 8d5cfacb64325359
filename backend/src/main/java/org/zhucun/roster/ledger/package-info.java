/**
 * What every ledger kept by area has in common: its record, list, import, and the figures of an area and of those below.
 * A ledger's table has an {@code area_code} or, where its records are of villages, a {@code village_code}, and is called
 * {@code l} in its SQL.
 */
@Owns({"figure_day", "figure_change"})
package org.zhucun.roster.ledger;

import org.zhucun.kernel.sql.Owns;
