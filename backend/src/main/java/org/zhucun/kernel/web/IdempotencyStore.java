package org.zhucun.kernel.web;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;

/** Keeps the first answers to requests with an Idempotency-Key. */
@ApplicationScoped
class IdempotencyStore {

    private static final Duration KEPT = Duration.ofHours(24);
    /** A request that has not been answered for so long died with its process; its key is free again. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final String CLAIM = "insert into idempotency_key as k (account_id, key, fingerprint, created_at)"
            + " values (?, ?, ?, ?) on conflict (account_id, key) do update set fingerprint = excluded.fingerprint,"
            + " status = null, headers = null, body = null, created_at = excluded.created_at"
            + " where k.created_at <= ? or (k.status is null and k.created_at <= ?)";

    private final Jdbc jdbc;
    private final Clock clock;

    IdempotencyStore(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A claim of an account on a key, for the request that the fingerprint stands for. */
    record Claim(UUID accountId, String key, byte[] fingerprint) {}

    /** The answer to replay, or nothing when the request is the first and is to be answered now. */
    Optional<StoredAnswer> claim(Claim claim) {
        Instant now = clock.instant();
        int claimed = jdbc.update(
                CLAIM,
                List.of(
                        claim.accountId(),
                        claim.key(),
                        claim.fingerprint(),
                        now,
                        now.minus(KEPT),
                        now.minus(ABANDONED)));
        return claimed == 1 ? Optional.empty() : Optional.of(answered(claim));
    }

    void answer(Claim claim, StoredAnswer answer) {
        jdbc.update(
                "update idempotency_key set status = ?, headers = ?::jsonb, body = ? where account_id = ? and key = ?"
                        + " and status is null",
                Arrays.asList(answer.status(), answer.headersJson(), answer.body(), claim.accountId(), claim.key()));
    }

    void release(Claim claim) {
        jdbc.update(
                "delete from idempotency_key where account_id = ? and key = ? and status is null",
                List.of(claim.accountId(), claim.key()));
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        jdbc.update(
                "delete from idempotency_key where created_at <= ?",
                List.of(clock.instant().minus(KEPT)));
    }

    private StoredAnswer answered(Claim claim) {
        Stored stored = jdbc.one(
                        "select fingerprint, status, headers::text as headers, body from idempotency_key"
                                + " where account_id = ? and key = ?",
                        List.of(claim.accountId(), claim.key()),
                        Stored::of)
                .orElseThrow(() -> new ApiException(ErrorCode.REQUEST_IN_FLIGHT));
        if (!Arrays.equals(stored.fingerprint(), claim.fingerprint())) {
            throw new ApiException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        if (stored.answer() == null) {
            throw new ApiException(ErrorCode.REQUEST_IN_FLIGHT);
        }
        return stored.answer();
    }

    private record Stored(byte[] fingerprint, StoredAnswer answer) {

        static Stored of(Row row) {
            Integer status = row.integer("status");
            return new Stored(
                    row.bytes("fingerprint"),
                    status == null ? null : StoredAnswer.of(status, row.text("headers"), row.bytes("body")));
        }
    }
}
