package org.zhucun.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.shared.sql.Jdbc;

/** Tells whether the roster has changed: two equal fingerprints saw the same committed roster. */
@ApplicationScoped
public class RosterFingerprint {

    private final Jdbc jdbc;

    RosterFingerprint(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    String current() {
        return jdbc.one(
                        "select count(*) || '-' || coalesce(sum(xid::text::numeric), 0) as fingerprint from roster_change",
                        List.of(),
                        row -> row.text("fingerprint"))
                .orElseThrow();
    }

    /** Keeps the table short. The newest row stays, so that the fingerprint never returns to an earlier value. */
    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void prune() {
        jdbc.update(
                "delete from roster_change where changed_at < now() - interval '10 minutes'"
                        + " and xid < (select max(xid) from roster_change)",
                List.of());
    }
}
