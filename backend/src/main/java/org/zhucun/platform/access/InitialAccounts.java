package org.zhucun.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;

/**
 * Makes the accounts that nobody is logged in to make: the administrator of an empty system and those of the
 * demonstration. An account that exists already stays as it is.
 */
@ApplicationScoped
public class InitialAccounts {

    /** The published password of the demonstration accounts. */
    public static final String DEMONSTRATION_PASSWORD = "Zhucun-2005";

    private static final List<InitialAccount> DEMONSTRATION = List.of(
            new InitialAccount("admin", "系统管理员", Role.ADMIN, "44"),
            new InitialAccount("province", "省驻村办", Role.VIEWER, "44"),
            new InitialAccount("city", "梅州市驻村办", Role.OFFICE, "4414"),
            new InitialAccount("county-441481", "兴宁市驻村办", Role.OFFICE, "441481"),
            new InitialAccount("town-441481107", "永和镇驻村办", Role.OFFICE, "441481107"),
            new InitialAccount("inspector", "市督查组", Role.INSPECTOR, "4414"),
            new InitialAccount("cadre", "蓝华明", Role.CADRE, "441426114204"),
            new InitialAccount("viewer", "市领导", Role.VIEWER, "4414"));

    private final Jdbc jdbc;
    private final CadrePosts posts;

    InitialAccounts(Jdbc jdbc, CadrePosts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** The first account of an empty system. */
    @Transactional
    public void createAdministrator(String username, String password, String areaCode) {
        InitialAccount account = new InitialAccount(username, "系统管理员", Role.ADMIN, areaCode);
        create(account, PasswordHash.of(password), false);
    }

    /** The accounts of the demonstration city, one for each role and level; the cadre's is of who has its name there. */
    @Transactional
    public void createDemonstrationAccounts() {
        String hash = PasswordHash.of(DEMONSTRATION_PASSWORD);
        DEMONSTRATION.forEach(account -> create(account, hash, true));
    }

    /** The names of demonstration accounts that can log in: a production start refuses while there are any. */
    public List<String> enabledDemonstrationAccounts() {
        return jdbc.list(
                "select username from account where demonstration and enabled order by username",
                List.of(),
                row -> row.text("username"));
    }

    private void create(InitialAccount account, String passwordHash, boolean demonstration) {
        jdbc.update(
                "insert into account (username, display_name, password_hash, roles, area_code, cadre_id, demonstration)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (username) do nothing",
                Arrays.asList(
                        account.username(),
                        account.displayName(),
                        passwordHash,
                        Set.of(account.role()),
                        account.areaCode(),
                        cadre(account),
                        demonstration));
    }

    private UUID cadre(InitialAccount account) {
        return account.role() != Role.CADRE
                ? null
                : posts.named(account.displayName(), account.areaCode()).orElse(null);
    }

    private record InitialAccount(String username, String displayName, Role role, String areaCode) {}
}
