package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Etag;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Caller;

/** Keeps the cadres. */
@ApplicationScoped
public class CadreService {

    private final CadreRepository cadres;
    private final CadreDetails details;
    private final CadreRules rules;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    CadreService(
            CadreRepository cadres, CadreDetails details, CadreRules rules, Jdbc jdbc, Caller caller, Today today) {
        this.cadres = cadres;
        this.details = details;
        this.rules = rules;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    ListQuery<CadreSummary> list(CadreFilter filter, String sort) {
        boolean inFull = caller.seesPersonalData();
        return new CadreList(filter, today.day(), caller.scope()).query(sort, row -> CadreSummary.of(row, inFull));
    }

    CadreDetail get(UUID id) {
        return details.of(id);
    }

    @Transactional
    CadreDetail create(CadreCreate body) {
        CadreUpdate profile = body.profile();
        rules.check(profile, null, false);
        return details.of(cadres.add(new Cadre(profile)).id());
    }

    @Transactional
    CadreDetail update(UUID id, Patch<CadreUpdate> patch, String ifMatch) {
        Cadre cadre = cadres.editable(id, ifMatch);
        CadreUpdate before = cadre.profile();
        CadreUpdate after = patch.apply(before);
        if (!patch.has("gender") && !after.idNumber().equals(before.idNumber())) {
            after = after.withGender(null);
        }
        rules.check(after, before, hasHistory(id));
        cadre.describe(after);
        cadres.flush();
        return details.of(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        Cadre cadre = cadres.editable(id, ifMatch);
        if (hasHistory(id)) {
            throw new ApiException(ErrorCode.IN_USE, List.of(Violation.pointer("", "HISTORY")));
        }
        cadres.delete(cadre);
        cadres.flush();
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
