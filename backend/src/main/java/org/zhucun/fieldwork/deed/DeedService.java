package org.zhucun.fieldwork.deed;

import static org.zhucun.fieldwork.deed.DeedWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhucun.fieldwork.entry.Participants;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.TeamRef;
import org.zhucun.roster.ledger.Ledger;
import org.zhucun.roster.ledger.Place;

/** Keeps deeds. */
@ApplicationScoped
public class DeedService extends Ledger<Deed, DeedUpdate, DeedSummary, DeedDetail> {

    /** Each with the name of its village, after which it is called. */
    private static final String TEAMS = "(select coalesce(cast(json_agg(json_build_object('id', t.id, 'name', v.name)"
            + " order by t.village_code, t.id) as text), '[]') from deed_team d join team t on t.id = d.team_id"
            + " join village v on v.code = t.village_code where d.deed_id = l.id)";

    private static final String FUNDS =
            "(select coalesce(cast(json_agg(json_build_object('source', f.source, 'yuan', f.yuan)"
                    + " order by f.position) as text), '[]') from deed_fund f where f.deed_id = l.id)";

    private static final Listing<DeedSummary> LIST = listing(Place.VILLAGE, DeedSummary.class, "deed", "doneOn")
            .sortByName("title", "l.title")
            .also("cadres", Participants.listed("deed_part", "deed_id"))
            .also("teams", TEAMS)
            .also("writer_id", "l.writer_id")
            .exports("village", "villageCode", "doneOn", "title as deed", "category as deedCategory")
            .exports("households as beneficiaries", "raised", "cadres as participants", "teams as deedTeams", "state");

    private static final Listing<DeedDetail> ONE = LIST.as(DeedDetail.class).also("funds", FUNDS);

    static final List<Rule> RULES = List.of(Rule.notAfterToday("doneOn"));

    private final DeedParts parts;
    private final Participants participants;
    private final JsonRows json;
    private final OwnRecords own;
    private final Steps steps;

    /** For the proxy, which needs nothing. */
    DeedService() {
        this(null, null, null, null, null);
    }

    @Inject
    DeedService(DeedParts parts, Participants participants, JsonRows json, OwnRecords own, Steps steps) {
        super(Place.VILLAGE, LIST, ONE, "deed", DeedFeature.WRITE, RULES);
        this.parts = parts;
        this.participants = participants;
        this.json = json;
        this.own = own;
        this.steps = steps;
    }

    /** What is likely the deed described. */
    ListQuery<DeedSummary> duplicates(DeedLikeness deed) {
        return list(deed.narrow(seen()));
    }

    @Transactional
    DeedDetail create(DeedCreate body) {
        UUID writer = own.writer();
        return add(new Deed(body.villageCode(), writer), parts.filled(body, writer));
    }

    /** Verifies, returns or reopens it. */
    @Transactional
    DeedDetail take(UUID id, Action step, String text, String ifMatch) {
        Deed deed = records.visible(id);
        deed.move(steps.take(WORKFLOW, step, deed.held(), text, ifMatch));
        return stored(deed);
    }

    @Override
    protected Deed open(UUID id, Action edit, String ifMatch) {
        Deed deed = records.visible(id);
        steps.require(WORKFLOW, edit, deed.held(), ifMatch);
        return deed;
    }

    @Override
    protected void set(Deed deed, DeedUpdate terms) {
        DeedUpdate before = deed.terms();
        super.set(deed, terms);
        parts.require(before, terms);
        if (deed.isReturned()) {
            deed.move(steps.takeAll(WORKFLOW, Action.UPDATE, Map.of(deed.id(), DeedState.RETURNED), null));
        }
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return query.giving("actions", steps.offered(WORKFLOW, DeedWorkflow.Standing::of))
                .giving("cadres", participants::read)
                .giving("teams", this::teams);
    }

    @Override
    protected ListQuery<DeedDetail> whole(ListQuery<DeedDetail> query, UUID id) {
        List<Transition> history = steps.history(WORKFLOW, id);
        return query.giving("funds", row -> json.read(row.text("funds"), DeedFund.class))
                .giving("history", row -> history);
    }

    private List<TeamRef> teams(Row row) {
        return json.read(row.text("teams"), TeamRef.class).stream()
                .map(team -> TeamRef.of(team.id(), team.name()))
                .toList();
    }
}
