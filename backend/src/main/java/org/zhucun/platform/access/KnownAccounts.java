package org.zhucun.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;

/** Reads accounts for authentication; by id from memory for a few seconds, so that a page costs one read. */
@ApplicationScoped
class KnownAccounts {

    private static final int MOST = 10_000;

    private final Jdbc jdbc;
    private final Cache<UUID, Optional<KnownAccount>> byId;

    KnownAccounts(Jdbc jdbc, AccessSettings settings) {
        this.jdbc = jdbc;
        this.byId = Caffeine.newBuilder()
                .expireAfterWrite(settings.believed())
                .maximumSize(MOST)
                .build();
    }

    Optional<KnownAccount> byUsername(String username) {
        return read("username = ?", username);
    }

    /** The account when it may be used: absent when removed or disabled. */
    Optional<KnownAccount> enabled(UUID id) {
        return byId.get(id, key -> read("id = ?", key)).filter(KnownAccount::enabled);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        byId.invalidate(change.accountId());
    }

    private Optional<KnownAccount> read(String condition, Object value) {
        return jdbc.one(
                "select " + KnownAccount.COLUMNS + " from account where " + condition,
                List.of(value),
                KnownAccount::of);
    }
}
