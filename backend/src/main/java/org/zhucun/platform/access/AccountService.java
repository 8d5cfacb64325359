package org.zhucun.platform.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.web.MergePatch;

/** Keeps the accounts of the administrator's area. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final ScopeAreas areas;
    private final Sessions sessions;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final Clock clock;
    private final Event<AccountChanged> changed;

    AccountService(
            AccountRepository accounts,
            ScopeAreas areas,
            Sessions sessions,
            MergePatch mergePatch,
            Caller caller,
            Clock clock,
            Event<AccountChanged> changed) {
        this.accounts = accounts;
        this.areas = areas;
        this.sessions = sessions;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.clock = clock;
        this.changed = changed;
    }

    Account get(UUID id) {
        return accounts.visible(id);
    }

    AccountDetail detail(Account account) {
        AccountUpdate state = account.state();
        return new AccountDetail(
                account.id(),
                account.username(),
                state.displayName(),
                state.roles(),
                areas.of(state.areaCode()),
                state.enabled(),
                state.mustChangePassword(),
                account.createdAt(),
                account.updatedAt(),
                accounts.actions(account));
    }

    @Transactional
    Account create(AccountCreate body) {
        requireArea(body.areaCode());
        PasswordPolicy.check(body.password(), body.username(), "/password");
        return accounts.add(
                new Account(body.username(), body.state(), PasswordHash.of(body.password()), clock.instant()));
    }

    @Transactional
    Account update(UUID id, JsonNode patch, String ifMatch) {
        Account account = accounts.editable(id, ifMatch);
        AccountUpdate state = mergePatch.apply(account.state(), patch);
        if (!state.areaCode().equals(account.areaCode())) {
            requireArea(state.areaCode());
        }
        if (account.administers() && !state.administers(account.areaCode())) {
            requireOtherAdministrator(account);
        }
        account.change(state);
        accounts.flush();
        if (!state.enabled()) {
            sessions.endOthers(id, null);
        }
        changed.fire(new AccountChanged(id));
        return account;
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        Account account = accounts.editable(id, ifMatch);
        if (account.administers()) {
            requireOtherAdministrator(account);
        }
        accounts.delete(account);
        accounts.flush();
        changed.fire(new AccountChanged(id));
    }

    /** The administrator's new password for an account that forgot its own: to be changed at the next login. */
    @Transactional
    void setPassword(UUID id, PasswordSet body, String ifMatch) {
        Account account = accounts.editable(id, ifMatch);
        PasswordPolicy.check(body.password(), account.username(), "/password");
        account.changePassword(PasswordHash.of(body.password()), true, clock.instant());
        accounts.flush();
        sessions.endOthers(id, null);
        changed.fire(new AccountChanged(id));
    }

    private void requireArea(String code) {
        caller.scope().requireWrite(code);
        if (!areas.exists(code)) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", code));
        }
    }

    /** To be asked before anything is changed: it locks. */
    private void requireOtherAdministrator(Account account) {
        if (!accounts.hasOtherAdministrator(account)) {
            throw new ApiException(ErrorCode.LAST_ADMIN, account.areaCode());
        }
    }
}
