package org.zhucun.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** The figures are kept as deeds are written, and are what the deeds themselves add up to, whatever happens to them. */
@ApiTest
class FieldworkFiguresTest {

    private static final List<String> AREAS = List.of("44", "4414", "441481", "441427", "441481107", "441481100");

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
        world.run(
                "insert into deed (village_code, category, title, done_on, households, state)"
                        + " select code, 'ROAD', 'd' || n, date '2005-02-20' + n, n,"
                        + " (array['DRAFT', 'VERIFIED', 'VERIFIED', 'RETURNED'])[1 + n % 4] from village, generate_series(1, 12) n");
        world.run(
                "insert into deed_fund (deed_id, position, source, yuan)"
                        + " select id, n, '村民', 100.25 * n from deed, generate_series(1, 2) n where title in ('d1', 'd2', 'd4')");
    }

    @Test
    void theyAreTheSumOfTheDeeds() {
        everyFigureIsRight();
        fold();
        everyFigureIsRight();
        assertEquals(0, jdbc.number("select count(*) from figure_change", List.of()));
    }

    @Test
    void theyFollowEachChange() {
        fold();
        for (String change : List.of(
                "update deed set state = 'VERIFIED' where title = 'd4'",
                "update deed set state = 'DRAFT' where title = 'd1'",
                "update deed set done_on = '2005-03-20' where title = 'd2'",
                "update deed set households = null where title = 'd5'",
                "update deed_fund set yuan = 7 where position = 1",
                "delete from deed_fund where position = 2",
                "delete from deed where title in ('d2', 'd6')",
                "delete from deed")) {
            world.run(change);
            everyFigureIsRight();
        }
        fold();
        everyFigureIsRight();
    }

    private void fold() {
        world.run("select fold_figures()");
    }

    private void everyFigureIsRight() {
        for (String area : AREAS) {
            JsonPath figures = as("admin")
                    .get("/api/v1/statistics/fieldwork?from=2005-02-22&to=2005-03-03&area=" + area)
                    .jsonPath();
            assertEquals(added(area), sums(figures, "total"), area);
            List<String> below = figures.getList("children.area.code");
            for (int i = 0; i < below.size(); i++) {
                assertEquals(added(below.get(i)), sums(figures, "children[" + i + "].figures"), below.get(i));
            }
        }
    }

    private static List<Long> sums(JsonPath figures, String of) {
        return List.of("deeds", "verified", "households", "raised").stream()
                .map(figure -> figures.getLong(of + "." + figure))
                .toList();
    }

    private List<Long> added(String area) {
        return jdbc.one(
                        """
                        select count(*) as deeds, count(*) filter (where state = 'VERIFIED') as verified,
                            coalesce(sum(households) filter (where state = 'VERIFIED'), 0) as households,
                            round(coalesce(sum((select sum(f.yuan) from deed_fund f where f.deed_id = d.id))
                                filter (where state = 'VERIFIED'), 0))::bigint as raised
                        from deed d where village_code like ? || '%' and done_on between '2005-02-22' and '2005-03-03'""",
                        List.of(area),
                        row -> List.of(
                                row.number("deeds"),
                                row.number("verified"),
                                row.number("households"),
                                row.number("raised")))
                .orElseThrow();
    }
}
