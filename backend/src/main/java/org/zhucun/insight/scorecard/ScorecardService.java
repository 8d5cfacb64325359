package org.zhucun.insight.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.batch.BatchService;

/** Counts what units do. A unit above the caller's area is shown with what it does inside that area. */
@ApplicationScoped
class ScorecardService {

    private static final Listing<UnitScorecard> LIST = Listing.of(UnitScorecard.class, "dispatching_unit u")
            .with("area", AreaRef.searched("area", "u.area_code"))
            .with(ScorecardSql.ROSTER)
            .with(ScorecardSql.RECORDS)
            .column("from", ":from")
            .column("to", ":day")
            .column("cadres", "coalesce(s.cadres, 0)::integer")
            .column("unvisited", "coalesce(s.unvisited, 0)::integer")
            .column("teams", "coalesce(t.teams, 0)::integer")
            .column("asked", "3 * coalesce(t.teams, 0)::integer")
            .column("undersized", "coalesce(t.undersized, 0)::integer")
            .column("leaderVisits", "v.leader_visits")
            .column("liaisonVisits", "lv.liaison_visits")
            .column("deeds", "d.deeds")
            .column("funds", "fu.funds")
            .column("raised", "fu.raised")
            .column("postedDays", "du.posted_days")
            .column("villageDays", "du.village_days")
            .column("exceptions", "ex.exceptions")
            .column("openFindings", "fi.open_findings")
            .also("missing", missing())
            .derived("missing", unit -> unit.constants("missing", UnitLack.class))
            .sortByName("name", "u.name")
            .sort("level", "array_position(array['PROVINCE', 'CITY', 'COUNTY', 'TOWN'], u.level)")
            .sortedBy("cadres", "teams", "undersized", "unvisited")
            .exports("name", "level", "areaCode as seatCode", "area as seat", "missing as missingOfUnit", "cadres")
            .exports(
                    "teams as teamsLed",
                    "asked as askedCadres",
                    "undersized",
                    "leaderVisits",
                    "liaisonVisits as unitLiaisonVisits",
                    "unvisited",
                    "deeds",
                    "funds")
            .exports("raised", "postedDays", "villageDays", "exceptions", "openFindings");

    private final Lists lists;
    private final BatchService batches;
    private final Caller caller;
    private final Today today;

    ScorecardService(Lists lists, BatchService batches, Caller caller, Today today) {
        this.lists = lists;
        this.batches = batches;
        this.caller = caller;
        this.today = today;
    }

    /** Those that have a cadre on post or lead a team inside the caller's area. */
    ListQuery<UnitScorecard> list(ScorecardFilter filter) {
        Where where = seen().and("(s.unit_id is not null or t.unit_id is not null)");
        return counted(LIST.query(filter.narrow(where)), filter.asOf);
    }

    /** 404 when the caller does not see the unit. */
    UnitScorecard get(UUID id, LocalDate asOf) {
        return lists.get(counted(LIST.one(seen(), id), asOf), id);
    }

    private Where seen() {
        return new Where().touching("u.area_code", caller.scope());
    }

    private ListQuery<UnitScorecard> counted(ListQuery<UnitScorecard> query, LocalDate asOf) {
        LocalDate day = asOf == null ? today.day() : asOf;
        String area = caller.scope().areaCode();
        return query.with("from", Where.literal(batches.firstDay(day)))
                .with("day", Where.literal(day))
                .with("low", "'" + area + "'")
                .with("high", "'" + area + ":'");
    }

    private static String missing() {
        return Arrays.stream(UnitLack.values())
                .map(lack -> "case when " + lack.condition() + " then '" + lack + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }
}
