package org.zhucun.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.shared.sql.Jdbc;

/** Keeps the definitions of the targets. */
@ApplicationScoped
public class TargetService {

    private static final String SELECT =
            "select " + TargetSummary.COLUMNS + " from " + TargetSummary.FROM + " where t.batch_id = ?";

    private final Jdbc jdbc;

    TargetService(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The target, for those that refer to it; empty when the batch has none of that code, or there is no batch. */
    public Optional<TargetSummary> find(UUID batchId, String code) {
        return jdbc.one(SELECT + " and t.code = ?", List.of(batchId, code), TargetSummary::of);
    }

    /** All of a batch, goals first. */
    public List<TargetSummary> all(UUID batchId) {
        return jdbc.list(SELECT + " order by t.position", List.of(batchId), TargetSummary::of);
    }
}
