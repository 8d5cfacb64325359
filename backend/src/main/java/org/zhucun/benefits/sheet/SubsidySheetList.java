package org.zhucun.benefits.sheet;

import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.time.Today;
import org.zhucun.roster.area.AreaRef;

/** How sheets are listed. */
final class SubsidySheetList {

    /** The lines are summed for the rows of a page only. */
    private static final String SUMS = """
             join area county on county.code = town.parent_code
            cross join lateral (
                select count(distinct n.cadre_id)::integer as cadres,
                    coalesce(sum(n.amount) filter (where n.payer = 'FINANCE'), 0) as finance_amount,
                    coalesce(sum(n.amount) filter (where n.payer = 'UNIT'), 0) as unit_amount,
                    coalesce(sum(n.amount), 0) as amount,
                    (count(*) filter (where n.difference))::integer as differences,
                    coalesce(sum(n.amount) filter (where n.difference), 0) as difference_amount
                from subsidy_line n where n.sheet_id = l.id) sums""";

    static final Listing<SubsidySheetSummary> LIST = Listing.of(SubsidySheetSummary.class, "subsidy_sheet l")
            .with("town", AreaRef.searched("town", "l.town_code"))
            .with(Joined.shown("", SUMS))
            .column("county", "county.name")
            .column("cadres", "sums.cadres")
            .column("financeAmount", "sums.finance_amount")
            .column("unitAmount", "sums.unit_amount")
            .column("amount", "sums.amount")
            .column("differences", "sums.differences")
            .column("differenceAmount", "sums.difference_amount")
            .sortedBy("-month")
            .sort("town", "l.town_code")
            .sortedBy("computedAt")
            .byDefault("-month,town")
            .exports(
                    "county", "town", "month", "state", "cadres as paidCadres", "financeAmount", "unitAmount", "amount")
            .exports("differences", "differenceAmount")
            .exports("computedOn", sheet -> Today.of(sheet.computedAt()));

    private SubsidySheetList() {}
}
