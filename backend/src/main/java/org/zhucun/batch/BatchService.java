package org.zhucun.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.shared.sql.Jdbc;

/** Keeps the batches. */
@ApplicationScoped
public class BatchService {

    private static final String COLUMNS = "b.id, b.name, b.starts_on, b.ends_on, b.base_year, b.poor_income_below";

    private final Jdbc jdbc;

    BatchService(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The batch in force on a day: the latest that has started; before the first has, the first. Empty without any. */
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
}
