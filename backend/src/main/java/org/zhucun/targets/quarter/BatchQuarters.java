package org.zhucun.targets.quarter;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Joined;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** The quarters of the batches: opens those that have begun, and finds the one that a request means. */
@ApplicationScoped
public class BatchQuarters {

    private static final Listing<BatchQuarter> LIST = Listing.of(BatchQuarter.class, "batch_quarter q")
            .key("q.quarter")
            .with(Joined.used("", " join batch b on b.id = q.batch_id"))
            .column("dueOn", "q.ends_on + b.report_due_days")
            .column("baseline", "q.ends_on < b.starts_on")
            .column(
                    "reported",
                    "(select count(*) from progress p :seen and p.batch_id = q.batch_id and p.quarter = q.quarter"
                            + " and p.state in ('REPORTED', 'VERIFIED') and not p.computed)")
            .sortedBy("quarter")
            .exports("quarter", "startsOn", "endsOn", "dueOn", "baseline", "reported as reportedRows");

    private static final String FROM =
            "select " + OpenQuarter.COLUMNS + " from batch_quarter q join batch b on b.id = q.batch_id where b.id = ?";

    private static final String LATEST_REPORTED = " and q.quarter = coalesce((select p.quarter from progress p"
            + " where p.batch_id = b.id and not p.computed order by p.quarter desc limit 1),"
            + " (select max(l.quarter) from batch_quarter l where l.batch_id = b.id))";

    private final Jdbc jdbc;
    private final BatchService batches;
    private final Caller caller;
    private final Today today;

    BatchQuarters(Jdbc jdbc, BatchService batches, Caller caller, Today today) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.caller = caller;
        this.today = today;
    }

    @Scheduled(every = "1h", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void openBegun() {
        jdbc.list("select open_quarters(?)", List.of(today.day()), row -> row);
    }

    ListQuery<BatchQuarter> list(UUID batchId) {
        BatchSummary batch = batches.find(batchId).orElseThrow(() -> ApiException.notFound(batchId));
        return LIST.query(new Where().everyone().equal("q.batch_id", batch.id()))
                .with(
                        "seen",
                        new Where().inside("p.village_code", caller.scope()).sql());
    }

    /**
     * The open quarter that a request means. Without a batch, the one in force on the quarter's last day; without a
     * quarter, the latest that anybody has reported on, or else the latest.
     *
     * @throws ApiException INVALID_PARAMETER when there is no such batch, or it has no such quarter open
     */
    public OpenQuarter require(UUID batchId, Quarter quarter) {
        return find(batchId, quarter).orElseThrow(() -> missing(batchId, quarter));
    }

    /** As {@link #require}; empty when the batch has no such quarter open, or there is no batch. */
    public Optional<OpenQuarter> find(UUID batchId, Quarter quarter) {
        return batch(batchId, quarter)
                .flatMap(batch -> quarter == null
                        ? jdbc.one(FROM + LATEST_REPORTED, List.of(batch), OpenQuarter::of)
                        : jdbc.one(FROM + " and q.quarter = ?", List.of(batch, quarter.toString()), OpenQuarter::of));
    }

    /** The open quarters of a batch, the baseline first. */
    public List<OpenQuarter> all(UUID batchId) {
        return jdbc.list(FROM + " order by q.quarter", List.of(batchId), OpenQuarter::of);
    }

    private ApiException missing(UUID batchId, Quarter quarter) {
        boolean noBatch =
                quarter == null || batchId != null && batches.find(batchId).isEmpty();
        Violation violation = noBatch
                ? Violation.parameter("batch", "UNKNOWN_BATCH")
                : Violation.parameter("quarter", "QUARTER_NOT_OPEN", quarter.toString());
        return new ApiException(ErrorCode.INVALID_PARAMETER, List.of(violation), violation.parameter());
    }

    private Optional<UUID> batch(UUID batchId, Quarter quarter) {
        if (batchId != null) {
            return Optional.of(batchId);
        }
        LocalDate day = quarter == null ? today.day() : quarter.lastDay();
        return batches.inForce(day).map(BatchSummary::id);
    }
}
