package org.zhucun.platform.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.platform.access.OpenedAccounts.OpenedAccount;

/** Opens accounts for the cadres of an area, each of its village: for who is on post today and has none. */
@ApplicationScoped
class CadreAccounts {

    /** A password hash is slow on purpose: so many take half a minute. */
    static final int MOST = 1_000;

    private static final String HAVING = "select cadre_id from account where cadre_id = any(?::uuid[])";

    private static final String TAKEN =
            "select username from account where regexp_replace(username, '[0-9]+$', '') = any(?) or username = any(?)";

    private static final String OPEN = "insert into account (username, display_name, password_hash, roles, area_code,"
            + " cadre_id, must_change_password) select username, name, hash, array['CADRE'], area_code, cadre_id, true"
            + " from jsonb_to_recordset(:rows::jsonb) as r (username text, name text, hash text, area_code text,"
            + " cadre_id uuid)";

    private final CadrePosts posts;
    private final ScopeAreas areas;
    private final Caller caller;
    private final Jdbc jdbc;
    private final JsonRows json;

    CadreAccounts(CadrePosts posts, ScopeAreas areas, Caller caller, Jdbc jdbc, JsonRows json) {
        this.posts = posts;
        this.areas = areas;
        this.caller = caller;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param areaCode the caller's own when null; 404 outside it, and when there is no such area */
    CadreAccountsPlan plan(String areaCode) {
        Scope area = caller.scope().narrowedTo(areaCode);
        if (areaCode != null && !areas.exists(areaCode)) {
            throw ApiException.notFound(areaCode);
        }
        requireTown(area);
        List<CadrePost> posted = posts.inside(area);
        List<CadrePost> without = without(posted);
        Map<String, List<CadrePost>> villages = without.stream()
                .collect(Collectors.groupingBy(CadrePost::villageCode, LinkedHashMap::new, Collectors.toList()));
        return new CadreAccountsPlan(
                areas.of(area.areaCode()),
                without.size(),
                posted.size() - without.size(),
                MOST,
                villages.values().stream().map(CadreAccounts::village).toList());
    }

    /** 403 outside the caller's area; 422 for an area that is not there, and for more cadres than at once. */
    OpenedAccounts open(CadreAccountsCreate body) {
        List<CadrePost> wanted = without(posts.inside(area(body.areaCode()))).stream()
                .filter(post -> body.cadreIds() == null || body.cadreIds().contains(post.id()))
                .toList();
        if (wanted.size() > MOST) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "TOO_MANY_CADRES", MOST, wanted.size()));
        }
        List<String> passwords =
                wanted.stream().map(post -> FirstPassword.random()).toList();
        List<String> hashes = passwords.stream().map(PasswordHash::of).toList();
        return QuarkusTransaction.requiringNew().call(() -> open(wanted, passwords, hashes));
    }

    /** Nobody else adds accounts meanwhile: two offices that open them at once find different user names. */
    private OpenedAccounts open(List<CadrePost> wanted, List<String> passwords, List<String> hashes) {
        jdbc.update("lock table account in share row exclusive mode", List.of());
        Set<CadrePost> without = new HashSet<>(without(wanted));
        Usernames usernames = usernames(wanted);
        List<OpenedAccount> opened = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            CadrePost post = wanted.get(i);
            if (without.contains(post)) {
                String username = usernames.next(post.name());
                opened.add(account(post, username, passwords.get(i)));
                rows.add(Map.of(
                        "username", username,
                        "name", post.name(),
                        "hash", hashes.get(i),
                        "area_code", post.villageCode(),
                        "cadre_id", post.id()));
            }
        }
        jdbc.run(OPEN, Map.of("rows", json.of(rows)));
        return new OpenedAccounts(opened);
    }

    private Scope area(String areaCode) {
        Scope own = caller.scope();
        String code = areaCode == null ? own.areaCode() : areaCode;
        own.requireWrite(code);
        if (!areas.exists(code)) {
            throw ApiException.invalid(Violation.pointer("/areaCode", "UNKNOWN_AREA", code));
        }
        Scope area = own.narrowedTo(code);
        requireTown(area);
        return area;
    }

    /** 403 naming the town to an office below it. */
    private void requireTown(Scope area) {
        caller.scope().requireWrite(area.town());
    }

    private List<CadrePost> without(List<CadrePost> cadres) {
        Set<UUID> having = new HashSet<>(
                jdbc.list(HAVING, List.of(cadres.stream().map(CadrePost::id).toList()), row -> row.uuid("cadre_id")));
        return cadres.stream().filter(cadre -> !having.contains(cadre.id())).toList();
    }

    private Usernames usernames(List<CadrePost> cadres) {
        List<String> stems = cadres.stream()
                .map(cadre -> Usernames.stem(cadre.name()))
                .distinct()
                .toList();
        return new Usernames(Set.copyOf(jdbc.list(TAKEN, List.of(stems, stems), row -> row.text("username"))));
    }

    private static CadreAccountsPlan.Village village(List<CadrePost> cadres) {
        return new CadreAccountsPlan.Village(
                cadres.get(0).villageCode(),
                cadres.get(0).villagePath(),
                cadres.stream().map(CadrePost::name).toList());
    }

    private static OpenedAccount account(CadrePost post, String username, String password) {
        return new OpenedAccount(post.id(), post.name(), post.villageCode(), post.villagePath(), username, password);
    }
}
