package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.text.Texts;

/** Checks user names and passwords. Unknown, disabled and wrong are answered alike and as slowly. */
@ApplicationScoped
class Login {

    private static final int LONGEST_PASSWORD = 1_000;
    private static final int LONGEST_USERNAME = 64;

    private final KnownAccounts accounts;
    private final RememberedCredentials remembered;
    private final LoginThrottle throttle;
    /** A hash takes 19 MiB and one core: as many at once as there are cores, the others wait their turn. */
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final String hashOfNothing = PasswordHash.of(Tokens.random());

    Login(KnownAccounts accounts, RememberedCredentials remembered, LoginThrottle throttle) {
        this.accounts = accounts;
        this.remembered = remembered;
        this.throttle = throttle;
    }

    /** The account of a login form; 401 or 429 otherwise. */
    KnownAccount byForm(String username, String password, String address) {
        return verified(normalized(username), password, address);
    }

    /** The account of a Basic credential, remembered for minutes once verified; 401 or 429 otherwise. */
    KnownAccount byBasic(String username, String password, String address) {
        String name = normalized(username);
        RememberedCredentials.Verified verified =
                remembered.get(name, password, () -> verified(name, password, address));
        return accounts.enabled(verified.accountId())
                .filter(account -> account.passwordHash().equals(verified.passwordHash()))
                .orElseGet(() -> {
                    remembered.forget(name, password);
                    return verified(name, password, address);
                });
    }

    /** Whether the password is that of the account that is logged in; 429 after too many that are not. */
    boolean confirms(String username, String passwordHash, String password, String address) {
        throttle.attempt(username, address);
        boolean right = matches(password, passwordHash);
        if (right) {
            throttle.succeeded(username, address);
        }
        return right;
    }

    private boolean matches(String password, String passwordHash) {
        if (password.length() > LONGEST_PASSWORD) {
            return false;
        }
        hashing.acquireUninterruptibly();
        try {
            return PasswordHash.matches(password, passwordHash);
        } finally {
            hashing.release();
        }
    }

    private KnownAccount verified(String username, String password, String address) {
        throttle.attempt(username, address);
        Optional<KnownAccount> account = accounts.byUsername(username);
        String hash = account.map(KnownAccount::passwordHash).orElse(hashOfNothing);
        if (!matches(password, hash) || account.isEmpty() || !account.get().enabled()) {
            throw new ApiException(ErrorCode.BAD_CREDENTIALS);
        }
        throttle.succeeded(username, address);
        return account.get();
    }

    /** User names are lower case; what cannot be one is looked up as the empty name, which nobody has. */
    private static String normalized(String username) {
        String name = Texts.clean(username).toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_USERNAME || Texts.hasForbidden(name) ? "" : name;
    }
}
