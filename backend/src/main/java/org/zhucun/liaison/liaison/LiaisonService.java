package org.zhucun.liaison.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps liaisons. An area sees its own and those of the areas above it. */
@ApplicationScoped
public class LiaisonService extends Ledger<Liaison, LiaisonUpdate, LiaisonSummary, LiaisonSummary> {

    static final List<Rule> RULES = List.of(
            new Rule(IssueCode.COUNTY_OR_TOWN, """
                    select row_no, 'areaCode' as field from staged where length(area_code) not in (6, 9)
                    """),
            new Rule(IssueCode.UNKNOWN_LEADER, """
                    select row_no, 'leaderId' as field from staged
                    where leader_id is not null and not exists (
                        select from liaison_leader r
                        where r.id = staged.leader_id and starts_with(staged.area_code, r.area_code))
                    """),
            new Rule(IssueCode.DATE_ORDER, """
                    select row_no, 'endsOn' as field, array[starts_on::text] as params from staged
                    where ends_on < starts_on
                    """));

    private static final Listing<LiaisonSummary> LIST = listing(LiaisonSummary.class, "liaison", "startsOn")
            .sortByName("leader", "leader.name")
            .column("visits", "(select count(*) from liaison_visit v where v.liaison_id = l.id)")
            .exports("leader as liaisonLeader", "leaderPost as post", "leaderLeaderClass as leaderClass")
            .exports("area as areaName", "areaCode", "startsOn", "endsOn", "visits as liaisonVisits");

    LiaisonService() {
        super(LIST, LIST, "liaison", LiaisonFeature.WRITE, RULES);
    }

    @Transactional
    LiaisonSummary create(LiaisonCreate body) {
        return add(new Liaison(body.areaCode()), body.terms());
    }

    /** The code of its county or town; empty when there is none that the caller sees. */
    public Optional<String> areaOf(UUID liaison) {
        return records.findVisible(liaison).map(Liaison::areaCode);
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return liaison -> scope.contains(liaison.text("area_code"));
    }
}
