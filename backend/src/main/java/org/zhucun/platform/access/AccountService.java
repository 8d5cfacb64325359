package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;

/** Keeps the accounts of the administrator's area. */
@ApplicationScoped
public class AccountService extends RecordService<Account, UUID, AccountUpdate, AccountDetail> {

    private final AccountRepository accounts;
    private final AccountList list;
    private final ScopeAreas areas;
    private final CadrePosts posts;
    private final Sessions sessions;
    private final Clock clock;
    private final Event<AccountChanged> changes;

    AccountService(
            AccountRepository accounts,
            AccountList list,
            ScopeAreas areas,
            CadrePosts posts,
            Sessions sessions,
            Clock clock,
            Event<AccountChanged> changes) {
        this.accounts = accounts;
        this.list = list;
        this.areas = areas;
        this.posts = posts;
        this.sessions = sessions;
        this.clock = clock;
        this.changes = changes;
    }

    @Override
    public AccountDetail get(UUID id) {
        return lists.get(list.one(id), id);
    }

    @Transactional
    AccountDetail create(AccountCreate body) {
        PasswordPolicy.check(body.password(), body.username(), "/password");
        return add(new Account(body.username(), PasswordHash.of(body.password()), clock.instant()), body.state());
    }

    @Override
    @Transactional
    public void delete(UUID id, String ifMatch) {
        requireOtherAdministrator(open(id, Action.DELETE, ifMatch));
        super.delete(id, ifMatch);
    }

    @Override
    protected AccountUpdate terms(Account account) {
        return account.state();
    }

    @Override
    protected void set(Account account, AccountUpdate state) {
        if (!state.areaCode().equals(account.areaCode())) {
            requireArea(state.areaCode());
        }
        requireCadre(state, account.areaCode() == null ? null : account.state());
        if (account.areaCode() != null && !state.administers(account.areaCode())) {
            requireOtherAdministrator(account);
        }
        account.change(state);
    }

    @Override
    protected void changed(Account account, AccountUpdate before) {
        if (!account.state().enabled()) {
            sessions.endOthers(account.id(), null);
        }
        changes.fire(new AccountChanged(account.id()));
    }

    /** The administrator's new password for an account that forgot its own: to be changed at the next login. */
    @Transactional
    void setPassword(UUID id, PasswordSet body, String ifMatch) {
        Account account = open(id, Action.UPDATE, ifMatch);
        PasswordPolicy.check(body.password(), account.username(), "/password");
        account.changePassword(PasswordHash.of(body.password()), true, clock.instant());
        accounts.flush();
        sessions.endOthers(id, null);
        changes.fire(new AccountChanged(id));
    }

    private void requireArea(String code) {
        caller.scope().requireWrite(code);
        if (!areas.exists(code)) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", code));
        }
    }

    /** A cadre may move on while the account stays: where he is on post is asked when account or area become others. */
    private void requireCadre(AccountUpdate state, AccountUpdate before) {
        if (state.cadreId() == null) {
            return;
        }
        if (!state.roles().contains(Role.CADRE)) {
            throw ApiException.invalid(Violation.pointer("/cadreId", "CADRE_ROLE"));
        }
        boolean stays = before != null
                && state.cadreId().equals(before.cadreId())
                && state.areaCode().equals(before.areaCode());
        if (!stays) {
            CadrePost post = posts.of(state.cadreId())
                    .filter(cadre -> caller.scope().contains(cadre.villageCode()))
                    .orElseThrow(() -> ApiException.invalid(Violation.pointer("/cadreId", "UNKNOWN_CADRE")));
            if (!post.villageCode().startsWith(state.areaCode())) {
                throw ApiException.invalid(Violation.pointer("/cadreId", "NOT_POSTED_INSIDE", state.areaCode()));
            }
        }
    }

    /** Of one that administers its area. To be asked before anything is changed: it locks. */
    private void requireOtherAdministrator(Account account) {
        if (account.administers() && !accounts.hasOtherAdministrator(account)) {
            throw new ApiException(ErrorCode.LAST_ADMIN, account.areaCode());
        }
    }
}
