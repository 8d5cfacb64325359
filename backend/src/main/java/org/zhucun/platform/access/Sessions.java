package org.zhucun.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Row;

/**
 * Keeps the sessions of browsers in the database by the hash of their token, so that they outlive a restart and end
 * when they are ended. A session is believed from memory for a few seconds.
 */
@ApplicationScoped
class Sessions {

    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);
    private static final int MOST = 10_000;
    private static final String SELECT =
            "select account_id, csrf_token, last_seen_at, expires_at from session where token_hash = ?";

    private final Jdbc jdbc;
    private final Clock clock;
    private final AccessSettings settings;
    private final Cache<ByteBuffer, Optional<Session>> believed;

    Sessions(Jdbc jdbc, Clock clock, AccessSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
        this.believed = Caffeine.newBuilder()
                .expireAfterWrite(settings.believed())
                .maximumSize(MOST)
                .build();
    }

    /** Begins a session and returns its token, which is told once and stored nowhere. */
    NewSession begin(UUID accountId) {
        String token = Tokens.random();
        Instant now = clock.instant();
        Session session = new Session(accountId, Tokens.random(), now, now.plus(settings.sessionLifetime()));
        jdbc.update(
                "insert into session (token_hash, account_id, csrf_token, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                List.of(Tokens.hash(token), accountId, session.csrfToken(), now, now, session.expiresAt()));
        return new NewSession(token, session.csrfToken());
    }

    /** The session of the token; empty when there is none or it is over. */
    Optional<Session> find(String token) {
        byte[] hash = Tokens.hash(token);
        return believed.get(ByteBuffer.wrap(hash), key -> load(hash)).filter(this::lasts);
    }

    void end(String token) {
        byte[] hash = Tokens.hash(token);
        jdbc.update("delete from session where token_hash = ?", List.of(hash));
        believed.invalidate(ByteBuffer.wrap(hash));
    }

    /** Ends the sessions of the account, but for the one of the token given; null ends all. */
    void endOthers(UUID accountId, String token) {
        byte[] kept = token == null ? new byte[0] : Tokens.hash(token);
        jdbc.update("delete from session where account_id = ? and token_hash <> ?", List.of(accountId, kept));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        believed.asMap()
                .values()
                .removeIf(session ->
                        session.isPresent() && session.get().accountId().equals(change.accountId()));
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        Instant now = clock.instant();
        jdbc.update(
                "delete from session where expires_at <= ? or last_seen_at <= ?",
                List.of(now, now.minus(settings.sessionIdle())));
    }

    private Optional<Session> load(byte[] hash) {
        Instant now = clock.instant();
        Optional<Session> session =
                jdbc.one(SELECT, List.of(hash), Sessions::read).filter(this::lasts);
        if (session.isPresent()
                && session.get().lastSeenAt().plus(SEEN_PRECISION).isBefore(now)) {
            jdbc.update("update session set last_seen_at = ? where token_hash = ?", List.of(now, hash));
            return session.map(seen -> seen.seenAt(now));
        }
        return session;
    }

    private boolean lasts(Session session) {
        Instant now = clock.instant();
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.lastSeenAt().plus(settings.sessionIdle()));
    }

    private static Session read(Row row) {
        return new Session(
                row.uuid("account_id"), row.text("csrf_token"), row.instant("last_seen_at"), row.instant("expires_at"));
    }
}
