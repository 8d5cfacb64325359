package org.zhucun.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers Basic credentials that were verified, for minutes, so that a script does not pay the password hash on each
 * call. Kept is not the password but its HMAC under a key that this process alone has and never writes down.
 */
@ApplicationScoped
class RememberedCredentials {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MOST = 1_000;

    /** Whom the credential was verified for, and against which hash: it is worthless once the hash is another. */
    record Verified(UUID accountId, String passwordHash) {}

    private final SecretKeySpec key = key();
    private final Cache<ByteBuffer, Verified> verified;

    RememberedCredentials(AccessSettings settings) {
        this.verified = Caffeine.newBuilder()
                .expireAfterWrite(settings.basicRemembered())
                .maximumSize(MOST)
                .build();
    }

    /** The remembered answer, or that of the check made now: many calls at once with one credential cost one check. */
    Verified get(String username, String password, Supplier<KnownAccount> check) {
        return verified.get(fingerprint(username, password), key -> {
            KnownAccount account = check.get();
            return new Verified(account.id(), account.passwordHash());
        });
    }

    void forget(String username, String password) {
        verified.invalidate(fingerprint(username, password));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
        verified.asMap().values().removeIf(entry -> entry.accountId().equals(change.accountId()));
    }

    private ByteBuffer fingerprint(String username, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(username.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec key() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, ALGORITHM);
    }
}
