package org.zhucun.targets.progress;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/** The marks that the database leaves of every change of progress and targets, by county. */
@ApplicationScoped
class ProgressChanges {

    private final Jdbc jdbc;

    ProgressChanges(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the table short. The newest row stays, so that what is told from it never returns to an earlier value. */
    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        jdbc.update(
                "delete from progress_change c where changed_at < now() - interval '10 minutes'"
                        + " and xid < (select max(xid) from progress_change n where n.county_code = c.county_code)",
                List.of());
    }
}
