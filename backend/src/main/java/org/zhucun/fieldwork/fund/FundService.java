package org.zhucun.fieldwork.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;

/** Keeps funds. */
@ApplicationScoped
public class FundService extends Ledger<Fund, FundUpdate, FundSummary, FundSummary> {

    static final List<Rule> RULES = List.of(
            Rule.notAfterToday("receivedOn"), new Rule(IssueCode.RANGE, """
                    select row_no, 'spent' as field, array['0', raised::numeric(14, 2)::text] as params from staged
                    where spent > raised
                    """), new Rule(IssueCode.UNKNOWN_DEED, """
                    select row_no, 'deedId' as field from staged
                    where deed_id is not null and not exists (
                        select from deed d where d.id = staged.deed_id and d.village_code = staged.village_code)
                    """));

    private static final Listing<FundSummary> LIST = listing(Place.VILLAGE, FundSummary.class, "fund", "receivedOn")
            .sortedBy("raised")
            .column("left", "l.raised - l.spent")
            .exports("village", "villageCode", "receivedOn", "source as fundSource", "purpose as fundPurpose")
            .exports("raised", "spent", "left", "deed as tiedDeed");

    FundService() {
        super(Place.VILLAGE, LIST, LIST, "fund", FundFeature.WRITE, RULES);
    }

    @Transactional
    FundSummary create(FundCreate body) {
        return add(new Fund(body.villageCode()), body.terms());
    }
}
