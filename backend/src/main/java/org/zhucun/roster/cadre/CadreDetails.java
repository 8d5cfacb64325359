package org.zhucun.roster.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;

/** Reads single cadres with their history, in two statements. */
@ApplicationScoped
class CadreDetails {

    private static final String SELECT = "select " + CadreList.COLUMNS
            + ", c.party_joined_on, c.area_code, coalesce(a.name, w.name) as area_name, c.version, c.created_at,"
            + " c.updated_at, exists (select from posting x where x.cadre_id = c.id) as has_history,"
            + " exists (select from posting x where x.cadre_id = c.id and x.ended_on is null) as is_open from ";
    private static final String PLACE =
            " left join area a on a.code = c.area_code left join village w on w.code = c.area_code";
    private static final String HISTORY =
            "select " + PostingSummary.COLUMNS + " from " + PostingSummary.TABLES + PostingSummary.JOINS;

    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    CadreDetails(Jdbc jdbc, Caller caller, Today today) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    /** 404 when absent or outside the caller's area. */
    CadreDetail of(UUID id) {
        Where where = new Where().inside("c.area_code", caller.scope()).equal("c.id", id);
        List<PostingSummary> history = history(id);
        return jdbc.one(
                        SELECT + CadreList.tables(today.day()) + PLACE + where.sql(),
                        where.params(),
                        row -> detail(row, history))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    private List<PostingSummary> history(UUID id) {
        Where where = new Where().inside("p.village_code", caller.scope()).equal("p.cadre_id", id);
        return jdbc.list(HISTORY + where.sql() + " order by p.posted_on desc", where.params(), PostingSummary::of);
    }

    private CadreDetail detail(Row row, List<PostingSummary> history) {
        return new CadreDetail(
                CadreSummary.of(row, caller.seesPersonalData()),
                row.date("party_joined_on"),
                new PlaceRef(row.text("area_code"), row.text("area_name")),
                history,
                row.integer("version"),
                row.instant("created_at"),
                row.instant("updated_at"),
                actions(row.flag("has_history"), row.flag("is_open")));
    }

    private List<Action> actions(boolean hasHistory, boolean isOpen) {
        List<Action> actions = new ArrayList<>();
        if (caller.isOffice()) {
            actions.add(Action.UPDATE);
            if (!hasHistory) {
                actions.add(Action.DELETE);
            }
            if (isOpen) {
                actions.add(Action.MOVE);
            }
        }
        return actions;
    }
}
