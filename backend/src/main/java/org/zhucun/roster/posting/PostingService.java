package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.PostingRole;
import org.zhucun.roster.cadre.Cadre;
import org.zhucun.roster.cadre.CadreService;
import org.zhucun.roster.cadre.PostingSummary;
import org.zhucun.roster.team.TeamMembership;
import org.zhucun.roster.team.TeamRules;

/**
 * Keeps who is where from when to when. Whoever changes where a cadre stands holds its row first and that of the team
 * second, so that two changes at once wait for each other. That nobody is in two places at once, and that a team has
 * one leader at a time, is kept by the database.
 */
@ApplicationScoped
public class PostingService {

    private final PostingRepository postings;
    private final PostingDetails details;
    private final CadreService cadres;
    private final TeamMembership teams;
    private final TeamRules rules;
    private final Caller caller;
    private final Today today;

    PostingService(
            PostingRepository postings,
            PostingDetails details,
            CadreService cadres,
            TeamMembership teams,
            TeamRules rules,
            Caller caller,
            Today today) {
        this.postings = postings;
        this.details = details;
        this.cadres = cadres;
        this.teams = teams;
        this.rules = rules;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<PostingSummary> list(PostingFilter filter) {
        return PostingList.query(filter, today.day(), caller.scope());
    }

    PostingDetail get(UUID id) {
        return details.of(id);
    }

    @Transactional
    PostingDetail create(PostingCreate body) {
        Cadre cadre = cadres.lock(body.cadreId())
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/cadreId", "UNKNOWN_CADRE")));
        return details.of(begin(cadre, body.villageCode(), body.batchId(), body.terms()));
    }

    @Transactional
    PostingDetail update(UUID id, Patch<PostingUpdate> patch, String ifMatch) {
        Posting posting = lasting(id, ifMatch);
        PostingUpdate terms = patch.apply(posting.terms());
        if (!terms.equals(posting.terms())) {
            Cadre cadre = cadres.lockAnywhere(posting.cadreId());
            posting.set(terms, team(posting.areaCode(), posting.batchId(), terms, cadre));
            postings.flush();
        }
        return details.of(id);
    }

    @Transactional
    PostingDetail end(UUID id, PostingEnd end, String ifMatch) {
        Posting posting = lasting(id, ifMatch);
        if (end.endedOn().isBefore(posting.postedOn())) {
            throw ApiException.invalid(Violation.pointer("/endedOn", "DATE_ORDER", posting.postedOn()));
        }
        posting.end(end.endedOn(), end.endReason(), end.note());
        postings.flush();
        return details.of(id);
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
        return details.of(begin(cadre, move.villageCode(), move.batchId(), move.terms()));
    }

    private UUID begin(Cadre cadre, String villageCode, UUID batchId, PostingUpdate terms) {
        rules.village(villageCode);
        Posting posting = new Posting(cadre.id(), villageCode, rules.batch(batchId, terms.postedOn()));
        posting.set(terms, team(villageCode, posting.batchId(), terms, cadre));
        postings.add(posting);
        cadres.stand(cadre, postings.latestVillage(cadre.id()));
        return posting.id();
    }

    /** Null for a sole cadre; for others the village's team of the batch, founded when it is missing. */
    private UUID team(String villageCode, UUID batchId, PostingUpdate terms, Cadre cadre) {
        if (terms.role() == PostingRole.SOLE) {
            return null;
        }
        UUID leaderUnit = terms.role() == PostingRole.LEADER ? cadre.unitId() : null;
        return teams.join(villageCode, batchId, terms.postedOn(), leaderUnit);
    }

    /** 409 when the posting has ended: history stays as it is. */
    private Posting lasting(UUID id, String ifMatch) {
        Posting posting = postings.editable(id, ifMatch);
        if (posting.hasEnded()) {
            throw new ApiException(ErrorCode.POSTING_ENDED);
        }
        return posting;
    }
}
