package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.RecordService;

/** Keeps the batches. */
@ApplicationScoped
public class BatchService extends RecordService<Batch, UUID, BatchUpdate, BatchDetail> {

    private static final Listing<BatchSummary> LIST = Listing.of(BatchSummary.class, "batch b")
            .sortedBy("-startsOn")
            .sortByName("name", "b.name")
            .exports("name", "startsOn", "endsOn", "baseYear", "poorIncomeBelow", "reportDueDays");

    private static final Listing<BatchDetail> ONE = LIST.as(BatchDetail.class);

    private static final String IN_FORCE = "b.id = (select id from batch order by starts_on <= ? desc,"
            + " case when starts_on <= ? then starts_on end desc, starts_on limit 1)";

    /**
     * The batch in force on a day: the latest that has started; before the first has, the first, whose cadres arrive
     * in the days before it. Empty without any.
     */
    public Optional<BatchSummary> inForce(LocalDate day) {
        return lists.one(LIST.query(seen().and(IN_FORCE, day, day)));
    }

    /** The first day of the time that ends on a day: that of the batch in force then, or else of its year. */
    public LocalDate firstDay(LocalDate last) {
        return firstDay(last, inForce(last));
    }

    /** The same, when the batch in force is known. */
    public static LocalDate firstDay(LocalDate last, Optional<BatchSummary> inForce) {
        return inForce.map(BatchSummary::startsOn)
                .filter(start -> !start.isAfter(last))
                .orElse(last.withDayOfYear(1));
    }

    /** The batch, for those that refer to it; empty when there is none. */
    public Optional<BatchSummary> find(UUID id) {
        return lists.one(LIST.one(seen(), id));
    }

    /** Stores the batch unless there is one of the name: how a system begins, before anybody could be asked. */
    @Transactional
    public void begin(BatchCreate first) {
        if (records.count("name", first.name()) == 0) {
            Batch batch = new Batch();
            batch.set(first.terms());
            records.persistAndFlush(batch);
        }
    }

    ListQuery<BatchSummary> list() {
        return LIST.query(seen());
    }

    @Override
    public BatchDetail get(UUID id) {
        return lists.get(editable(ONE.one(seen(), id), BatchFeature.WRITE, batch -> true), id);
    }

    @Transactional
    BatchDetail create(BatchCreate body) {
        return add(new Batch(), body.terms());
    }

    @Override
    protected BatchUpdate terms(Batch batch) {
        return batch.terms();
    }

    @Override
    protected void set(Batch batch, BatchUpdate terms) {
        if (terms.endsOn() != null && terms.endsOn().isBefore(terms.startsOn())) {
            throw ApiException.invalid(
                    Violation.pointer("/endsOn", "DATE_ORDER", terms.startsOn().toString()));
        }
        batch.set(terms);
    }

    private static Where seen() {
        return new Where().everyone();
    }
}
