package org.zhucun.accountability.dutyexception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.NamedSql;
import org.zhucun.kernel.time.Month;
import org.zhucun.roster.DaysChanged;

/** Judges the months of cadres whenever what is recorded of their days has changed, in the transaction that changed it. */
@ApplicationScoped
public class DutyExceptionJudge {

    private static final String JUDGE = resource("judge.sql");

    /** Two who change one cadre's days at once judge one after the other: the second sees what the first has written. */
    private static final String HOLD = "select id from cadre where id = any(?) order by id for no key update";

    private final Jdbc jdbc;
    private final Clock clock;

    DutyExceptionJudge(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void changed(@Observes DaysChanged days) {
        judge(days.cadres(), days.from(), days.to());
    }

    /** Judges every month that has one of the days. */
    @Transactional
    public void judge(Set<UUID> cadres, LocalDate from, LocalDate to) {
        if (cadres.isEmpty()) {
            return;
        }
        jdbc.list(HOLD, List.of(cadres), row -> row.uuid("id"));
        NamedSql judge = NamedSql.of(
                JUDGE,
                Map.of(
                        "cadres", cadres,
                        "first", Month.of(from).firstDay(),
                        "last", Month.of(to).lastDay(),
                        "now", clock.instant()));
        jdbc.update(judge.sql(), judge.params());
    }

    private static String resource(String name) {
        try (InputStream in = DutyExceptionJudge.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
