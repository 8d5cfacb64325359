package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Today;

/** A caller's own account, and its password. */
@ApplicationScoped
class MeService {

    private final AccountRepository accounts;
    private final ScopeAreas areas;
    private final CadrePosts posts;
    private final Rights rights;
    private final Sessions sessions;
    private final Login login;
    private final Clock clock;
    private final Today today;
    private final Event<AccountChanged> changed;

    MeService(
            AccountRepository accounts,
            ScopeAreas areas,
            CadrePosts posts,
            Rights rights,
            Sessions sessions,
            Login login,
            Clock clock,
            Today today,
            Event<AccountChanged> changed) {
        this.accounts = accounts;
        this.areas = areas;
        this.posts = posts;
        this.rights = rights;
        this.sessions = sessions;
        this.login = login;
        this.clock = clock;
        this.today = today;
        this.changed = changed;
    }

    Me describe(CallerPrincipal principal, boolean mustChangePassword) {
        ScopeArea area = areas.of(principal.areaCode());
        return new Me(
                principal.accountId(),
                principal.username(),
                principal.displayName(),
                principal.roles(),
                rights.capabilities(principal.roles(), area.level()),
                area,
                Optional.ofNullable(principal.cadreId()).flatMap(posts::of).orElse(null),
                Caller.seesPersonalData(principal.roles()),
                mustChangePassword,
                today.day(),
                today.isDemonstration(),
                principal.csrfToken());
    }

    /** Changes the password and ends the caller's other sessions; the one of the token goes on. */
    @Transactional
    void changePassword(CallerPrincipal principal, PasswordChange body, String address, String token) {
        Account account = accounts.findById(principal.accountId());
        if (!login.confirms(account.username(), account.passwordHash(), body.currentPassword(), address)) {
            throw ApiException.invalid(Violation.pointer("/currentPassword", "WRONG_PASSWORD"));
        }
        PasswordPolicy.check(body.newPassword(), account.username(), "/newPassword");
        account.changePassword(PasswordHash.of(body.newPassword()), false, clock.instant());
        accounts.flush();
        sessions.endOthers(account.id(), token);
        changed.fire(new AccountChanged(account.id()));
    }
}
