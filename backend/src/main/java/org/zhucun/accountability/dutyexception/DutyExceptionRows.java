package org.zhucun.accountability.dutyexception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Action;
import org.zhucun.roster.CadreRef;
import org.zhucun.roster.unit.UnitRef;
import org.zhucun.roster.village.VillageRef;

/** Reads exceptions from rows. */
@ApplicationScoped
class DutyExceptionRows {

    /** What {@link #summary} reads, of {@link #TABLES} and {@link #JOINS}. */
    static final String COLUMNS =
            "x.id as id, x.version, x.cadre_id, c.name as cadre_name, c.unit_id, u.name as unit_name,"
                    + " u.level as unit_level, x.village_code, v.name as village_name, town.name as village_town_name,"
                    + " county.name as village_county_name, x.month, x.rules, x.state, x.holds, x.evidence::text as evidence,"
                    + " x.explanation, x.explained_by, x.explained_at, x.decision, x.decided_by, x.decided_at";

    static final String TABLES = "duty_exception x join cadre c on c.id = x.cadre_id";

    static final String JOINS = " left join dispatching_unit u on u.id = c.unit_id"
            + " left join village v on v.code = x.village_code left join area town on town.code = v.town_code"
            + " left join area county on county.code = v.county_code";

    private final ObjectMapper json;

    DutyExceptionRows(ObjectMapper json) {
        this.json = json;
    }

    DutyExceptionSummary summary(Row row, List<Action> actions) {
        List<DutyExceptionRule> rules = Arrays.stream(row.texts("rules"))
                .map(DutyExceptionRule::valueOf)
                .toList();
        return new DutyExceptionSummary(
                row.uuid("id"),
                row.integer("version"),
                CadreRef.of(row, "cadre"),
                VillageRef.of(row, "village"),
                UnitRef.of(row, "unit"),
                Month.fromString(row.text("month")),
                rules.get(0),
                rules,
                row.constant("state", DutyExceptionState.class),
                row.flag("holds"),
                evidence(row.text("evidence")),
                row.text("explanation"),
                row.text("explained_by"),
                row.instant("explained_at"),
                row.text("decision"),
                row.text("decided_by"),
                row.instant("decided_at"),
                actions);
    }

    private List<Evidence> evidence(String text) {
        try {
            return List.of(json.readValue(text, Evidence[].class));
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException("evidence that is none", strange);
        }
    }
}
