package org.zhucun.kernel.error;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a refusal of the database means to the caller: a violated constraint by its name, a deadlock as "try again". */
public final class DbConstraint {

    private record Meaning(ErrorCode code, String pointer) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("area_pkey", new Meaning(ErrorCode.DUPLICATE, "/code")),
            Map.entry("area_name_unique", new Meaning(ErrorCode.DUPLICATE, "/name")),
            Map.entry("village_pkey", new Meaning(ErrorCode.DUPLICATE, "/code")),
            Map.entry("dispatching_unit_unique", new Meaning(ErrorCode.DUPLICATE, "/name")),
            Map.entry("batch_name_unique", new Meaning(ErrorCode.DUPLICATE, "/name")),
            Map.entry("batch_starts_on_unique", new Meaning(ErrorCode.DUPLICATE, "/startsOn")),
            Map.entry("allocation_pkey", new Meaning(ErrorCode.DUPLICATE, "/areaCode")),
            Map.entry("cadre_id_number_unique", new Meaning(ErrorCode.DUPLICATE, "/idNumber")),
            Map.entry("team_one_per_village_and_batch", new Meaning(ErrorCode.TEAM_EXISTS, "/villageCode")),
            Map.entry("posting_overlap", new Meaning(ErrorCode.POSTING_OVERLAP, "/postedOn")),
            Map.entry("posting_second_leader", new Meaning(ErrorCode.SECOND_LEADER, "/role")),
            Map.entry("checklist_name_unique", new Meaning(ErrorCode.DUPLICATE, "/nameZh")),
            Map.entry("leave_overlap", new Meaning(ErrorCode.PERIOD_OVERLAP, "/startsOn")),
            Map.entry("outing_overlap", new Meaning(ErrorCode.PERIOD_OVERLAP, "/startsOn")),
            Map.entry("commuter_overlap", new Meaning(ErrorCode.PERIOD_OVERLAP, "/startsOn")),
            Map.entry("progress_unique", new Meaning(ErrorCode.DUPLICATE, "/targetCode")),
            Map.entry("account_username_unique", new Meaning(ErrorCode.DUPLICATE, "/username")));

    private static final String FOREIGN_KEY = "23503";
    private static final String INTEGRITY_CLASS = "23";
    private static final String ROLLBACK_CLASS = "40";
    private static final int RETRY_SECONDS = 1;

    private DbConstraint() {}

    /** The API's failure for such a refusal anywhere in the cause chain, empty when there is none. */
    public static Optional<ApiException> translate(Throwable failure) {
        for (Throwable cause = failure; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
            if (state.startsWith(INTEGRITY_CLASS)) {
                return Optional.of(meaning((SQLException) cause));
            }
            if (state.startsWith(ROLLBACK_CLASS)) {
                // two writers held what the other wanted; nothing of this one is stored
                return Optional.of(new ApiException(ErrorCode.UNAVAILABLE).with("retryAfter", RETRY_SECONDS));
            }
        }
        return Optional.empty();
    }

    private static ApiException meaning(SQLException failure) {
        Meaning meaning = MEANINGS.get(constraint(failure));
        if (meaning != null) {
            String code = meaning.code().name();
            return new ApiException(meaning.code(), java.util.List.of(Violation.pointer(meaning.pointer(), code)));
        }
        return new ApiException(FOREIGN_KEY.equals(failure.getSQLState()) ? ErrorCode.IN_USE : ErrorCode.CONFLICT);
    }

    private static String constraint(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
