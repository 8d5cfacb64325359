package org.zhucun.benefits.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.ledger.Ledger;

/** Keeps standards. That no two of one basis and payer fit one cadre on one day is kept by the database. */
@ApplicationScoped
public class SubsidyStandardService
        extends Ledger<SubsidyStandard, SubsidyStandardUpdate, SubsidyStandardSummary, SubsidyStandardSummary> {

    static final List<Rule> RULES = List.of(new Rule(IssueCode.DATE_ORDER, """
            select row_no, 'endsOn' as field, array[starts_on::text] as params from staged where ends_on < starts_on
            """));

    private static final Listing<SubsidyStandardSummary> LIST = listing(
                    SubsidyStandardSummary.class, "subsidy_standard", "startsOn")
            .sortByName("name", "l.name")
            .sortedBy("amount")
            .exports(
                    "area as areaName",
                    "areaCode",
                    "name as standard",
                    "basis as subsidyBasis",
                    "payer as subsidyPayer")
            .exports("amount as rate")
            .exports("dispatchLevel", standard -> level(standard.terms().dispatchLevel()))
            .exports("villageClass", "startsOn", "endsOn");

    SubsidyStandardService() {
        super(LIST, LIST, "subsidy_standard", SubsidyStandardFeature.WRITE, RULES);
    }

    @Transactional
    SubsidyStandardSummary create(SubsidyStandardCreate body) {
        return add(new SubsidyStandard(body.areaCode()), body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return standard -> scope.contains(SubsidyStandard.countyCode(standard.text("area_code")));
    }

    private static LabelOf level(Level level) {
        return level == null ? null : new LabelOf("DispatchLevel", level);
    }
}
