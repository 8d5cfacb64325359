package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.Texts;

/** The accounts inside the administrator's area, who may change them all. */
@ApplicationScoped
class AccountList {

    private final Listing<AccountSummary> list;
    private final Listing<AccountDetail> one;
    private final Caller caller;

    AccountList(AreaNames names, CadrePosts posts, Caller caller) {
        list = list(names, posts);
        one = list.as(AccountDetail.class);
        this.caller = caller;
    }

    ListQuery<AccountSummary> query(AccountFilter filter) {
        Where where = seen().under("u.area_code", filter.area)
                .onlyIf(filter.enabled, "u.enabled")
                .equal("u.cadre_id", filter.cadre);
        if (filter.role != null && !filter.role.isEmpty()) {
            where.and("u.roles && ?", filter.role);
        }
        String text = Texts.cleanOrNull(filter.q);
        if (text != null) {
            where.and("position(lower(?) in u.username || ' ' || lower(u.display_name)) > 0", text);
        }
        return editable(list.query(where));
    }

    ListQuery<AccountDetail> one(UUID id) {
        return editable(one.one(seen(), id));
    }

    private Where seen() {
        return new Where().inside("u.area_code", caller.scope());
    }

    private static <T> ListQuery<T> editable(ListQuery<T> query) {
        return query.giving("actions", account -> List.of(Action.UPDATE, Action.DELETE));
    }

    private static Listing<AccountSummary> list(AreaNames names, CadrePosts posts) {
        return Listing.of(AccountSummary.class, "account u")
                .also("roles", "u.roles")
                .derived("roles", account -> KnownAccount.roles(account.texts("roles")))
                .also("area_code", "u.area_code")
                .also("area_name", "coalesce(" + names.sql("u.area_code") + ", u.area_code)")
                .also("cadre_id", "u.cadre_id")
                .also("cadre_name", posts.nameSql("u.cadre_id"))
                .derived("area", account -> ScopeArea.of(account.text("area_code"), account.text("area_name")))
                .sortedBy("username")
                .sortByName("displayName", "u.display_name")
                .sort("area", "u.area_code")
                .exports("username", "displayName")
                .exports("roles", AccountList::roleNames)
                .exports("areaCode", "areaName", "cadre", "enabled", "mustChangePassword");
    }

    private static String roleNames(AccountSummary account) {
        return account.roles().stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
