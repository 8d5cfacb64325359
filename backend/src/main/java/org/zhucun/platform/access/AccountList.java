package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhucun.kernel.export.ExportColumn;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.ListSpec;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.Texts;

/** The list of accounts inside the administrator's area. */
@ApplicationScoped
class AccountList {

    private final ListSpec<AccountSummary> list;
    private final Caller caller;

    AccountList(AreaNames names, Caller caller) {
        list = list(names);
        this.caller = caller;
    }

    ListQuery<AccountSummary> query(AccountFilter filter) {
        Where where = new Where()
                .inside("u.area_code", caller.scope())
                .under("u.area_code", filter.area)
                .onlyIf(filter.enabled, "u.enabled");
        if (filter.role != null && !filter.role.isEmpty()) {
            where.and("u.roles && ?", filter.role);
        }
        String text = Texts.cleanOrNull(filter.q);
        if (text != null) {
            where.and("position(lower(?) in u.username || ' ' || lower(u.display_name)) > 0", text);
        }
        return ListQuery.of(list, where, AccountSummary::of);
    }

    private static ListSpec<AccountSummary> list(AreaNames names) {
        return new ListSpec<>(
                "u.id, u.username, u.display_name, u.roles, u.area_code, coalesce(" + names.sql("u.area_code")
                        + ", u.area_code) as area_name, u.enabled, u.must_change_password",
                "account u",
                "u.id",
                UUID::fromString,
                AccountSummary::id,
                ListSpec.sorts(
                        "username",
                        "u.username",
                        "displayName",
                        "u.display_name collate \"zh-x-icu\"",
                        "area",
                        "u.area_code"),
                "username",
                List.of(
                        ExportColumn.of("username", AccountSummary::username),
                        ExportColumn.of("displayName", AccountSummary::displayName),
                        ExportColumn.of("roles", AccountList::roleNames),
                        ExportColumn.of("areaCode", account -> account.area().code()),
                        ExportColumn.of("areaName", account -> account.area().name()),
                        ExportColumn.of("enabled", AccountSummary::enabled),
                        ExportColumn.of("mustChangePassword", AccountSummary::mustChangePassword)));
    }

    private static String roleNames(AccountSummary account) {
        return account.roles().stream().map(Role::name).collect(Collectors.joining(" "));
    }
}
