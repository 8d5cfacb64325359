package org.zhucun.kernel.error;

/**
 * Every error the API answers with: the wire code is the constant's name, the HTTP status stands here, and title and
 * detail are the message keys {@code error.<CODE>} and {@code error.<CODE>.detail} in both languages.
 */
public enum ErrorCode {
    MALFORMED_REQUEST(400),
    MALFORMED_JSON(400),
    UNKNOWN_PARAMETER(400),
    INVALID_PARAMETER(400),
    UNDECODABLE(400),
    MALFORMED_FILE(400),
    UNAUTHENTICATED(401),
    BAD_CREDENTIALS(401),
    FORBIDDEN(403),
    OUT_OF_SCOPE(403),
    OTHER_CADRE(403),
    NO_CADRE(403),
    NOT_LEADER(403),
    OFFICES_ONLY(403),
    RECORD_NOT_WRITTEN(403),
    CSRF_TOKEN(403),
    CROSS_SITE(403),
    PASSWORD_CHANGE_REQUIRED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    DUPLICATE(409),
    IN_USE(409),
    POSTING_OVERLAP(409),
    SECOND_LEADER(409),
    TEAM_EXISTS(409),
    POSTING_ENDED(409),
    TEAM_DISSOLVED(409),
    TEAM_HAS_MEMBERS(409),
    NOT_POSTED(409),
    LAST_ADMIN(409),
    PROGRESS_LOCKED(409),
    PROGRESS_COMPUTED(409),
    PROGRESS_SUBMITTED(409),
    WRONG_STATE(409),
    TRANSITION_REFUSED(409),
    PERIOD_OVERLAP(409),
    PLAN_IN_FORCE(409),
    LEDGER_SUBMITTED(409),
    STANDARD_OVERLAP(409),
    DUTY_NOT_SUBMITTED(409),
    SHEET_OUTDATED(409),
    REQUEST_IN_FLIGHT(409),
    TOLD_ONCE(409),
    UPLOAD_OFFSET(409),
    UPLOADS_PENDING(409),
    STALE(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    VALIDATION_FAILED(422),
    IMPORT_REJECTED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
