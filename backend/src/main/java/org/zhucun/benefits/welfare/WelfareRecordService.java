package org.zhucun.benefits.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;
import org.zhucun.roster.unit.UnitRef;

/** Keeps welfare records. Offices keep those of cadres of their area; a cadre reads its own. */
@ApplicationScoped
public class WelfareRecordService
        extends Ledger<WelfareRecord, WelfareRecordUpdate, WelfareRecordSummary, WelfareRecordSummary> {

    static final List<Rule> RULES = List.of(Rule.notAfterToday("doneOn"), new Rule(IssueCode.DATE_ORDER, """
            select row_no, 'endsOn' as field, array[done_on::text] as params from staged where ends_on < done_on
            """));

    private static final Listing<WelfareRecordSummary> LIST = Listing.of(WelfareRecordSummary.class, "welfare_record l")
            .with("cadre", CadreRef.joined("cadre", "l.cadre_id"))
            .with("unit", UnitRef.searched("unit", "cadre.unit_id"))
            .column("dispatchLevel", "cadre.dispatch_level")
            .column("village", "case when length(l.area_code) = 12 then l.area_code end")
            .sortedBy("-doneOn")
            .sortByName("name", "cadre.name")
            .sortByName("unit", "unit.name")
            .sort("village", "l.area_code")
            .exports("cadre", "unit")
            .exports("dispatchLevel", record -> new LabelOf("DispatchLevel", record.dispatchLevel()))
            .exports("village", "villageCode", "kind as welfareKind", "doneOn as welfareOn", "endsOn as welfareEndsOn")
            .exports("amount as welfareAmount", "note");

    private final OwnRecords own;
    private final Jdbc jdbc;

    WelfareRecordService() {
        this(null, null);
    }

    @Inject
    WelfareRecordService(OwnRecords own, Jdbc jdbc) {
        super(Place.CADRE, LIST, LIST, "welfare_record", WelfareFeature.WRITE, RULES);
        this.own = own;
        this.jdbc = jdbc;
    }

    ListQuery<WelfareRecordSummary> list(WelfareRecordFilter filter) {
        return list(filter.narrow(seen()));
    }

    @Transactional
    WelfareRecordSummary create(WelfareRecordCreate body) {
        return add(new WelfareRecord(body.cadreId(), place(body.cadreId())), body.terms());
    }

    @Override
    protected Where seen() {
        return own.inside("l.area_code", "l.cadre_id");
    }

    /** 422 when it is no cadre of the caller's area. */
    private String place(UUID cadre) {
        return jdbc.one("select area_code from cadre where id = ?", List.of(cadre), row -> row.text("area_code"))
                .filter(caller.scope()::contains)
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/cadreId", "UNKNOWN_CADRE")));
    }
}
