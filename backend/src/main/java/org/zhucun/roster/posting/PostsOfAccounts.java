package org.zhucun.roster.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.OnDay;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.CadrePost;
import org.zhucun.platform.access.CadrePosts;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.TeamRef;

/** The cadres of accounts with their posts of today. */
@ApplicationScoped
class PostsOfAccounts implements CadrePosts {

    private static final String COLUMNS = "select c.id, c.name, p.village_code, v.name as village_name,"
            + " concat_ws('/', county.name, town.name, v.name) as village_path, p.team_id, p.role from ";

    private static final String PLACES = " join village v on v.code = p.village_code"
            + " join area county on county.code = v.county_code join area town on town.code = v.town_code";

    private final Jdbc jdbc;
    private final Today today;

    PostsOfAccounts(Jdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public String nameSql(String id) {
        return "(select name from cadre where id = " + id + ")";
    }

    @Override
    public Optional<CadrePost> of(UUID cadreId) {
        return jdbc.one(
                COLUMNS + "cadre c left join (posting p" + PLACES + ") on p.cadre_id = c.id and " + onPost()
                        + " where c.id = ?",
                List.of(cadreId),
                PostsOfAccounts::post);
    }

    @Override
    public List<CadrePost> inside(Scope area) {
        Where where = new Where().inside("p.village_code", area).and(onPost());
        return jdbc.list(
                COLUMNS + "posting p join cadre c on c.id = p.cadre_id" + PLACES + where.sql()
                        + " order by p.village_code, c.name collate \"zh-x-icu\", c.id",
                where.params(),
                PostsOfAccounts::post);
    }

    @Override
    public Optional<UUID> named(String name, String villageCode) {
        return jdbc.one(
                "select c.id from cadre c join posting p on p.cadre_id = c.id where c.name = ? and p.village_code = ?"
                        + " and " + onPost(),
                List.of(name, villageCode),
                row -> row.uuid("id"));
    }

    private String onPost() {
        return OnDay.posting("p", today.day()).current();
    }

    private static CadrePost post(Row row) {
        String village = row.text("village_name");
        UUID team = row.uuid("team_id");
        return new CadrePost(
                row.uuid("id"),
                row.text("name"),
                row.text("village_code"),
                village,
                village == null ? null : row.text("village_path"),
                team,
                team == null ? null : TeamRef.nameOf(village),
                row.text("role"));
    }
}
