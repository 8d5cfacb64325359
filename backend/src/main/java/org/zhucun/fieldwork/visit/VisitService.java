package org.zhucun.fieldwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.fieldwork.entry.FieldLedger;
import org.zhucun.fieldwork.entry.Participants;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Place;

/** Keeps visits. */
@ApplicationScoped
public class VisitService extends FieldLedger<Visit, VisitUpdate, VisitSummary, VisitDetail> {

    static final List<Rule> RULES = List.of(Rule.notAfterToday("visitedOn"));

    private static final String ISSUES = "(select coalesce(cast(json_agg(json_build_object('id', i.id, 'text', i.text,"
            + " 'level', i.level, 'state', i.state) order by i.id) as text), '[]') from visit_issue i"
            + " where i.visit_id = l.id)";

    private static final Listing<VisitSummary> LIST = listing(Place.VILLAGE, VisitSummary.class, "visit", "visitedOn")
            .sortByName("visited", "l.visited")
            .sortedBy("households")
            .column(
                    "openIssues",
                    "(select count(*) from visit_issue i where i.visit_id = l.id and i.state = 'OPEN')::integer")
            .also("cadres", Participants.listed("visit_part", "visit_id"))
            .also("writer_id", "l.writer_id")
            .exports(
                    "village",
                    "villageCode",
                    "visitedOn",
                    "kind as visitKind",
                    "visited",
                    "households as visitedHouseholds")
            .exports("asked", "answered", "cadres as participants", "openIssues");

    private static final Listing<VisitDetail> ONE = LIST.as(VisitDetail.class).also("issues", ISSUES);

    private final VisitIssueService issues;
    private final JsonRows json;

    /** For the proxy, which needs nothing. */
    VisitService() {
        this(null, null);
    }

    @Inject
    VisitService(VisitIssueService issues, JsonRows json) {
        super(LIST, ONE, "visit", VisitFeature.WRITE, RULES);
        this.issues = issues;
        this.json = json;
    }

    @Transactional
    VisitDetail create(VisitCreate body) {
        UUID writer = own.writer();
        Visit visit = new Visit(village(body.villageCode()), writer);
        VisitUpdate terms = body.terms();
        VisitDetail written = add(visit, terms.by(Participants.named(terms.cadreIds(), writer)));
        if (body.issues() == null || body.issues().isEmpty()) {
            return written;
        }
        issues.raise(visit, writer, body.issues());
        return get(visit.id());
    }

    @Override
    protected void changed(Visit visit, VisitUpdate before) {
        if (!visit.visitedOn().equals(before.visitedOn())) {
            issues.follow(visit);
        }
    }

    @Override
    protected ListQuery<VisitDetail> whole(ListQuery<VisitDetail> query, UUID id) {
        return query.giving("issues", row -> json.read(row.text("issues"), VisitIssueRef.class));
    }
}
