package org.zhucun.kernel.error;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Translates errors of the database for the caller: a violated constraint by its name, a deadlock as "try again". */
@ApplicationScoped
public class DbRefusals {

    private static final String FOREIGN_KEY = "23503";
    private static final String INTEGRITY_CLASS = "23";
    private static final String ROLLBACK_CLASS = "40";
    private static final int RETRY_SECONDS = 1;

    private final Map<String, Constraint> constraints;

    DbRefusals(@All List<Constraints> announced) {
        constraints = announced.stream()
                .flatMap(some -> some.constraints().stream())
                .collect(Collectors.toUnmodifiableMap(Constraint::name, Function.identity()));
    }

    /** The API's failure for such a refusal anywhere in the cause chain, empty when there is none. */
    public Optional<ApiException> translate(Throwable failure) {
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

    private ApiException meaning(SQLException failure) {
        Constraint violated = constraints.get(constraint(failure));
        if (violated != null) {
            return violated.violated();
        }
        return new ApiException(FOREIGN_KEY.equals(failure.getSQLState()) ? ErrorCode.IN_USE : ErrorCode.CONFLICT);
    }

    private static String constraint(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
