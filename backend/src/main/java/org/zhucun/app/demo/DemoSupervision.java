package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.roster.DaysChanged;

/**
 * The inspections, absences and duty sheets of the first months of 2005. They lie in the past and come from every office
 * of the city at once, so they are written in sets; what does not fit is then found by the rule that finds it every day.
 */
@ApplicationScoped
public class DemoSupervision {

    private static final List<String> RECORDS =
            List.of("1-placed", "2-absence", "3-inspections", "4-findings", "5-duty");
    private static final String ANSWERS = "6-answers";
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2005, 3, 31);

    private final Jdbc jdbc;
    private final Event<DaysChanged> changes;

    DemoSupervision(Jdbc jdbc, Event<DaysChanged> changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** All or nothing, and nothing where there are inspections already. */
    @Transactional
    void load() {
        if (jdbc.number("select count(*) from inspection", List.of()) > 0) {
            return;
        }
        RECORDS.forEach(this::run);
        // the planner knows nothing yet of what was just written
        jdbc.update(
                "analyze posting, leave, outing, commuter, inspection, on_post_check, duty_ledger, duty_entry",
                List.of());
        changes.fire(DaysChanged.of(
                jdbc.list("select distinct cadre_id from posting", List.of(), row -> row.uuid("cadre_id")),
                FIRST_DAY,
                LAST_DAY));
        run(ANSWERS);
    }

    private void run(String script) {
        try (InputStream in = DemoSupervision.class.getResourceAsStream("/demo/supervision/" + script + ".sql")) {
            jdbc.update(new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
