package org.zhucun.supervision.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.supervision.InspectionKind;

/** Gathers what an inspector finds ready: nobody is asked for what the system knows. */
@ApplicationScoped
class PrefillService {

    private static final Joined PLACE = VillageRef.joined("village", "v.code");

    private static final String VILLAGE =
            "select " + PLACE.columns() + " from village v" + PLACE.shown() + " where v.code = ?";

    private static final String CADRES = """
            select c.id as cadre_id, c.name as cadre_name, p.role, u.id as unit_id, u.name as unit_name,
                u.level as unit_level, %s as expected
            from posting p
            join cadre c on c.id = p.cadre_id
            join dispatching_unit u on u.id = c.unit_id
            where p.village_code = :village and p.posted_on <= :on and (p.ended_on is null or p.ended_on >= :on)
            order by p.role, c.name, c.id
            """.formatted(ExpectedResult.sql("c.id", ":on"));

    private static final String QUESTIONS = "select c.name_zh, c.name_en, i.position, i.text_zh, i.text_en"
            + " from checklist c join checklist_item i on i.checklist_id = c.id"
            + " where ?::text is null or ? = any(c.kinds) order by c.created_at, c.id, i.position";

    private final InspectionDetails details;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;

    PrefillService(InspectionDetails details, Jdbc jdbc, Caller caller, Today today) {
        this.details = details;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
    }

    /** @param on the day; today when null */
    InspectionPrefill of(String villageCode, LocalDate on, InspectionKind kind) {
        if (villageCode == null) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER, List.of(Violation.parameter("village", "REQUIRED")), "village");
        }
        Scope scope = caller.scope().narrowedTo(villageCode);
        VillageRef village = jdbc.one(VILLAGE, List.of(villageCode), row -> VillageRef.of(row, "village"))
                .orElseThrow(() -> ApiException.notFound(villageCode));
        LocalDate day = on == null ? today.day() : on;
        NamedSql cadres = NamedSql.of(CADRES, Map.of("village", villageCode, "on", day));
        return new InspectionPrefill(
                village,
                day,
                jdbc.list(cadres.sql(), cadres.params(), ExpectedCadre::of),
                questions(kind),
                details.openFindings(scope));
    }

    private List<ChecklistQuestions> questions(InspectionKind kind) {
        boolean english = Locale.ENGLISH.getLanguage().equals(Messages.locale().getLanguage());
        Map<String, ChecklistQuestions> lists = new LinkedHashMap<>();
        jdbc.list(
                QUESTIONS,
                Arrays.asList(kind, kind),
                row -> lists.computeIfAbsent(
                                row.text("name_zh"),
                                name -> new ChecklistQuestions(
                                        name, english ? row.text("name_en") : name, new ArrayList<>()))
                        .items()
                        .add(new ChecklistQuestions.Question(
                                row.integer("position"), row.text(english ? "text_en" : "text_zh"))));
        return List.copyOf(lists.values());
    }
}
