package org.zhucun.platform.access;

import java.time.Instant;
import java.util.UUID;

/** A browser's login as it is stored; the token itself is only in the browser's cookie. */
record Session(UUID accountId, String csrfToken, Instant lastSeenAt, Instant expiresAt) {

    Session seenAt(Instant now) {
        return new Session(accountId, csrfToken, now, expiresAt);
    }
}
