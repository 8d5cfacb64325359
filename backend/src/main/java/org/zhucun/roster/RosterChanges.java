package org.zhucun.roster;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/** The marks that the database leaves of every change of the roster, by which others tell whether it has changed. */
@ApplicationScoped
class RosterChanges {

    private final Jdbc jdbc;

    RosterChanges(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the table short. The newest row stays, so that what is told from it never returns to an earlier value. */
    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        jdbc.update(
                "delete from roster_change where changed_at < now() - interval '10 minutes'"
                        + " and xid < (select max(xid) from roster_change)",
                List.of());
    }
}
