package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.Masking;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.RecordService;

/** Keeps the cadres. */
@ApplicationScoped
public class CadreService extends RecordService<Cadre, UUID, CadreUpdate, CadreDetail> {

    private final CadreRepository cadres;
    private final CadreRules rules;
    private final OwnRecords own;
    private final Jdbc jdbc;
    private final Today today;

    CadreService(CadreRepository cadres, CadreRules rules, OwnRecords own, Jdbc jdbc, Today today) {
        this.cadres = cadres;
        this.rules = rules;
        this.own = own;
        this.jdbc = jdbc;
        this.today = today;
    }

    ListQuery<CadreSummary> list(CadreFilter filter, String sort) {
        return masked(new CadreList(filter, today.day(), caller.scope(), own).query(sort));
    }

    @Override
    public CadreDetail get(UUID id) {
        Where history = new Where().inside("p.village_code", caller.scope()).equal("p.cadre_id", id);
        List<PostingSummary> postings = lists.all(PostingList.LIST.query(history));
        return lists.get(
                masked(CadreList.one(id, today.day(), own))
                        .giving("postings", row -> postings)
                        .giving("actions", this::actions),
                id);
    }

    private <T> ListQuery<T> masked(ListQuery<T> query) {
        return caller.seesPersonalData()
                ? query
                : query.giving("idNumber", row -> Masking.idNumber(row.text("id_number")))
                        .giving("phone", row -> Masking.phone(row.text("phone")));
    }

    private List<Action> actions(Row cadre) {
        List<Action> actions = new ArrayList<>();
        if (caller.may(CadreFeature.WRITE)) {
            actions.add(Action.UPDATE);
            if (!cadre.flag("has_history")) {
                actions.add(Action.DELETE);
            }
            if (cadre.flag("is_open")) {
                actions.add(Action.MOVE);
            }
        }
        return actions;
    }

    @Transactional
    CadreDetail create(CadreCreate body) {
        return add(new Cadre(), body.profile());
    }

    @Override
    protected CadreUpdate terms(Cadre cadre) {
        return cadre.profile();
    }

    /** A new ID number brings its gender along. */
    @Override
    protected CadreUpdate patched(CadreUpdate before, Patch<CadreUpdate> patch) {
        CadreUpdate after = patch.apply(before);
        boolean sameNumber = after.idNumber().equals(before.idNumber());
        return sameNumber || patch.has("gender") ? after : after.withGender(null);
    }

    @Override
    protected void set(Cadre cadre, CadreUpdate profile) {
        boolean isNew = cadre.id() == null;
        rules.check(profile, isNew ? null : cadre.profile(), !isNew && hasHistory(cadre.id()));
        cadre.describe(profile);
    }

    /** Who has been posted is never removed. */
    @Override
    protected Cadre open(UUID id, Action edit, String ifMatch) {
        Cadre cadre = super.open(id, edit, ifMatch);
        if (edit == Action.DELETE && hasHistory(id)) {
            throw new ApiException(ErrorCode.IN_USE, List.of(Violation.pointer("", "HISTORY")));
        }
        return cadre;
    }

    /** The cadre, for a change of where it stands: until the transaction ends nobody else changes that. */
    public Optional<Cadre> lock(UUID id) {
        return cadres.locked(id);
    }

    /** As {@link #lock}, for a change that names the version it changes; 404 when there is no such cadre. */
    public Cadre lock(UUID id, String ifMatch) {
        Cadre cadre = cadres.locked(id).orElseThrow(() -> ApiException.notFound(id));
        Etag.require(ifMatch, cadre.version());
        return cadre;
    }

    /** As {@link #lock}, of whoever a posting inside the caller's area names. */
    public Cadre lockAnywhere(UUID id) {
        return cadres.lockedAnywhere(id);
    }

    /** The cadre belongs to the village of its latest posting from now on, and has a new version. */
    public void stand(Cadre cadre, String villageCode) {
        cadre.stand(villageCode);
        cadres.bump(cadre);
    }

    private boolean hasHistory(UUID id) {
        return jdbc.number("select count(*) from posting where cadre_id = ?", List.of(id)) > 0;
    }
}
