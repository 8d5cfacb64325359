package org.zhucun.benefits.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;

/** Lists the lines of sheets. */
@ApplicationScoped
class SubsidyLines {

    private static final Listing<SubsidyLine> LIST = Listing.of(SubsidyLine.class, "subsidy_line l")
            .with(Joined.used("", " join subsidy_sheet sheet on sheet.id = l.sheet_id"))
            .with("cadre", CadreRef.joined("cadre", "l.cadre_id"))
            .with("unit", UnitRef.searched("unit", "cadre.unit_id"))
            .column("paidIn", "sheet.month")
            .column("state", "sheet.state")
            .sort("village", "l.village_code")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sortedBy("month", "amount")
            .byDefault("-month,village")
            .exports("paidIn", "month", "difference", "cadre", "unit")
            .exports("dispatchLevel", line -> new LabelOf("DispatchLevel", line.dispatchLevel()))
            .exports("village", "villageCode", "standard", "basis as subsidyBasis", "payer as subsidyPayer", "rate")
            .exports("quantity", "amount", "state");

    private final OwnRecords own;

    SubsidyLines(OwnRecords own) {
        this.own = own;
    }

    ListQuery<SubsidyLine> list(SubsidyLineFilter filter) {
        return LIST.query(filter.conditions(own));
    }
}
