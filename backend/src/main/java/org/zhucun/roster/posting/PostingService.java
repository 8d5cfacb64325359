package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.RecordService;
import org.zhucun.roster.EndReason;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.cadre.Cadre;
import org.zhucun.roster.cadre.CadreService;
import org.zhucun.roster.cadre.PostingList;
import org.zhucun.roster.cadre.PostingSummary;
import org.zhucun.roster.team.TeamMembership;
import org.zhucun.roster.team.TeamRules;

/**
 * Keeps who is where from when to when. Whoever changes where a cadre stands holds its row first and that of the team
 * second, so that two changes at once wait for each other. That nobody is in two places at once, and that a team has
 * one leader at a time, is kept by the database.
 */
@ApplicationScoped
public class PostingService extends RecordService<Posting, UUID, PostingUpdate, PostingDetail> {

    private static final Listing<PostingDetail> ONE = PostingList.LIST.as(PostingDetail.class);

    private final PostingRepository postings;
    private final CadreService cadres;
    private final OwnRecords own;
    private final TeamMembership teams;
    private final TeamRules rules;
    private final Today today;

    PostingService(
            PostingRepository postings,
            CadreService cadres,
            OwnRecords own,
            TeamMembership teams,
            TeamRules rules,
            Today today) {
        this.postings = postings;
        this.cadres = cadres;
        this.own = own;
        this.teams = teams;
        this.rules = rules;
        this.today = today;
    }

    ListQuery<PostingSummary> list(PostingFilter filter) {
        ListQuery<PostingSummary> query = PostingList.LIST
                .query(filter.conditions(caller.scope(), today.day()))
                .selective(filter.isSelective(caller.scope()));
        return shown(filter.looksAtCadre() ? query : query.countedFrom("posting p"));
    }

    @Override
    public PostingDetail get(UUID id) {
        Where where = new Where().inside("p.village_code", caller.scope());
        return lists.get(shown(ONE.one(where, id)).giving("actions", this::actions), id);
    }

    /** To a cadre without why its colleagues left. */
    private <T> ListQuery<T> shown(ListQuery<T> postings) {
        return own.areAll()
                ? postings.giving("endReason", ifOwn(row -> row.constant("end_reason", EndReason.class)))
                        .giving("endNote", ifOwn(row -> row.text("end_note")))
                : postings;
    }

    private <V> Function<Row, V> ifOwn(Function<Row, V> value) {
        return row -> own.reads(row.uuid("cadre_id")) ? value.apply(row) : null;
    }

    private List<Action> actions(Row posting) {
        boolean lasts = posting.date("ended_on") == null;
        return lasts && caller.may(PostingFeature.WRITE) ? List.of(Action.UPDATE, Action.END) : List.of();
    }

    @Transactional
    PostingDetail create(PostingCreate body) {
        Cadre cadre = cadres.lock(body.cadreId())
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/cadreId", "UNKNOWN_CADRE")));
        return begin(cadre, body.villageCode(), body.batchId(), body.terms());
    }

    @Transactional
    PostingDetail end(UUID id, PostingEnd end, String ifMatch) {
        Posting posting = open(id, Action.END, ifMatch);
        if (end.endedOn().isBefore(posting.postedOn())) {
            throw ApiException.invalid(Violation.pointer("/endedOn", "DATE_ORDER", posting.postedOn()));
        }
        posting.end(end.endedOn(), end.endReason(), end.note());
        return stored(posting);
    }

    /** Ends the lasting posting of a cadre and begins the next. */
    @Transactional
    PostingDetail move(UUID cadreId, CadreMove move, String ifMatch) {
        Cadre cadre = cadres.lock(cadreId, ifMatch);
        Posting old = postings.open(cadreId).orElseThrow(() -> new ApiException(ErrorCode.NOT_POSTED));
        caller.scope().requireWrite(old.areaCode());
        if (!move.postedOn().isAfter(old.postedOn())) {
            throw ApiException.invalid(Violation.pointer("/postedOn", "AFTER", old.postedOn()));
        }
        old.end(move.postedOn().minusDays(1), move.reason(), move.note());
        postings.flush();
        return begin(cadre, move.villageCode(), move.batchId(), move.terms());
    }

    private PostingDetail begin(Cadre cadre, String villageCode, UUID batchId, PostingUpdate terms) {
        rules.village(villageCode);
        Posting posting = new Posting(cadre.id(), villageCode, rules.batch(batchId, terms.postedOn()));
        set(posting, terms);
        postings.add(posting);
        cadres.stand(cadre, postings.latestVillage(cadre.id()));
        return get(posting.id());
    }

    @Override
    protected PostingUpdate terms(Posting posting) {
        return posting.terms();
    }

    @Override
    protected void set(Posting posting, PostingUpdate terms) {
        posting.set(terms, team(posting, terms, cadres.lockAnywhere(posting.cadreId())));
    }

    /** Null for a sole cadre; for others the village's team of the batch, founded when it is missing. */
    private UUID team(Posting posting, PostingUpdate terms, Cadre cadre) {
        if (terms.role() == PostingRole.SOLE) {
            return null;
        }
        UUID leaderUnit = terms.role() == PostingRole.LEADER ? cadre.unitId() : null;
        return teams.join(posting.areaCode(), posting.batchId(), terms.postedOn(), leaderUnit);
    }

    /** History stays as it is. */
    @Override
    protected void requireOpen(Posting posting) {
        if (posting.hasEnded()) {
            throw new ApiException(ErrorCode.POSTING_ENDED);
        }
    }
}
