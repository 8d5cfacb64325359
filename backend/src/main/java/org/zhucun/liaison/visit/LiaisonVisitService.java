package org.zhucun.liaison.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.liaison.leader.LeaderRef;
import org.zhucun.liaison.liaison.LiaisonService;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps visits and stays of leaders. An area sees those to it and to the areas above it. */
@ApplicationScoped
public class LiaisonVisitService
        extends Ledger<LiaisonVisit, LiaisonVisitUpdate, LiaisonVisitSummary, LiaisonVisitDetail> {

    static final List<Rule> RULES = List.of(
            Rule.notAfterToday("visitedOn"),
            new Rule(IssueCode.UNKNOWN_LIAISON, """
                    select row_no, 'liaisonId' as field from staged
                    where liaison_id is not null and not exists (
                        select from liaison k where k.id = staged.liaison_id and k.area_code = staged.area_code)
                    """),
            new Rule(IssueCode.DATE_ORDER, """
                    select row_no, 'visitedOn' as field, array[k.starts_on::text] as params
                    from staged join liaison k on k.id = staged.liaison_id where visited_on < k.starts_on
                    """),
            new Rule(IssueCode.NOT_AFTER, """
                    select row_no, 'visitedOn' as field, array[k.ends_on::text] as params
                    from staged join liaison k on k.id = staged.liaison_id where visited_on > k.ends_on
                    """),
            new Rule(IssueCode.RANGE, """
                    select row_no, 'personTimes' as field, array[persons::text, '9999'] as params from staged
                    where person_times < persons
                    """));

    private static final Listing<LiaisonVisitSummary> LIST = listing(
                    LiaisonVisitSummary.class, "liaison_visit", "visitedOn")
            .with(Joined.used("", " join liaison k on k.id = l.liaison_id"))
            .with("leader", LeaderRef.joined("leader", "k.leader_id"))
            .with("liaison", Joined.used("k.id as liaison_id, leader.name as liaison_name", ""))
            .sortByName("leader", "leader.name")
            .exports("leader as liaisonLeader", "leaderPost as post", "leaderLeaderClass as leaderClass")
            .exports("area as areaName", "areaCode", "visitedOn", "kind as liaisonVisitKind", "persons", "personTimes");

    private final LiaisonService liaisons;

    /** For the proxy, which needs nothing. */
    LiaisonVisitService() {
        this(null);
    }

    @Inject
    LiaisonVisitService(LiaisonService liaisons) {
        super(LIST, LIST.as(LiaisonVisitDetail.class), "liaison_visit", LiaisonVisitFeature.WRITE, RULES);
        this.liaisons = liaisons;
    }

    @Transactional
    LiaisonVisitDetail create(LiaisonVisitCreate body) {
        String place = liaisons.areaOf(body.terms().liaisonId())
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/liaisonId", "UNKNOWN_LIAISON")));
        return add(new LiaisonVisit(place), body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return visit -> scope.contains(visit.text("area_code"));
    }
}
