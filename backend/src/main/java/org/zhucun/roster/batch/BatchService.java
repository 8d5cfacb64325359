package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Patch;

/** Keeps the batches. */
@ApplicationScoped
public class BatchService {

    private static final String COLUMNS =
            "b.id, b.name, b.starts_on, b.ends_on, b.base_year, b.poor_income_below," + " b.report_due_days";

    private static final ListSpec<BatchSummary> LIST = new ListSpec<>(
            COLUMNS,
            "batch b",
            "b.id",
            UUID::fromString,
            BatchSummary::id,
            ListSpec.sorts("startsOn", "b.starts_on", "name", "b.name collate \"zh-x-icu\""),
            "-startsOn",
            List.of(
                    ExportColumn.of("name", BatchSummary::name),
                    ExportColumn.of("startsOn", BatchSummary::startsOn),
                    ExportColumn.of("endsOn", BatchSummary::endsOn),
                    ExportColumn.of("baseYear", BatchSummary::baseYear),
                    ExportColumn.of("poorIncomeBelow", BatchSummary::poorIncomeBelow),
                    ExportColumn.of("reportDueDays", BatchSummary::reportDueDays)));

    private final BatchRepository batches;
    private final Jdbc jdbc;

    BatchService(BatchRepository batches, Jdbc jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /**
     * The batch in force on a day: the latest that has started; before the first has, the first, whose cadres arrive
     * in the days before it. Empty without any.
     */
    public Optional<BatchSummary> inForce(LocalDate day) {
        return jdbc.one(
                "select " + COLUMNS + " from batch b order by b.starts_on <= ? desc,"
                        + " case when b.starts_on <= ? then b.starts_on end desc, b.starts_on limit 1",
                List.of(day, day),
                BatchSummary::of);
    }

    /** The batch, for those that refer to it; empty when there is none. */
    public Optional<BatchSummary> find(UUID id) {
        return jdbc.one("select " + COLUMNS + " from batch b where b.id = ?", List.of(id), BatchSummary::of);
    }

    /** Stores the batch unless there is one of the name: how a system begins, before anybody could be asked. */
    @Transactional
    public void begin(BatchCreate first) {
        if (batches.count("name", first.name()) == 0) {
            batches.persistAndFlush(new Batch(first.terms()));
        }
    }

    ListQuery<BatchSummary> list() {
        return ListQuery.of(LIST, new Where().everyone(), BatchSummary::of);
    }

    BatchDetail get(UUID id) {
        return detail(batches.visible(id));
    }

    private BatchDetail detail(Batch batch) {
        return BatchDetail.of(batch, batches.actions(batch));
    }

    @Transactional
    BatchDetail create(BatchCreate body) {
        return detail(batches.add(new Batch(ordered(body.terms()))));
    }

    @Transactional
    BatchDetail update(UUID id, Patch<BatchUpdate> patch, String ifMatch) {
        Batch batch = batches.editable(id, ifMatch);
        batch.set(ordered(patch.apply(BatchUpdate.of(batch))));
        batches.flush();
        return detail(batch);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        batches.remove(id, ifMatch);
    }

    private static BatchUpdate ordered(BatchUpdate terms) {
        if (terms.endsOn() != null && terms.endsOn().isBefore(terms.startsOn())) {
            throw ApiException.invalid(
                    Violation.pointer("/endsOn", "DATE_ORDER", terms.startsOn().toString()));
        }
        return terms;
    }
}
