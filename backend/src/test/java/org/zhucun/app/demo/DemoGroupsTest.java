package org.zhucun.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** Liaison groups and leading groups of the demonstration city: who holds which post is the report's chapter five. */
@ApiTest
class DemoGroupsTest {

    @Inject
    TestWorld world;

    @Inject
    DemoLoader loader;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void load() {
        world.keep("demonstration", loader::load);
    }

    @Test
    void everyTownHasItsLiaisonGroupAndEveryAreaItsLeadingGroupAsTheReportSays() {
        assertEquals(109, total("liaison-groups?departed=false&asOf=2005-03-10"));
        assertEquals(1 + 8 + 109, total("leading-groups?asOf=2005-03-10"));
        assertEquals(109, total("leading-groups?asOf=2005-03-10&level=TOWN"));
        assertEquals(1 + 8 + 109 + 13, total("leading-groups?area=4414"));
        assertEquals(1, total("leading-groups?asOf=2005-03-10&ofArea=4414&q=李嘉"));
        assertEquals(1, total("leading-groups?asOf=2005-03-10&ofArea=441403111&q=丘瑞清"));
        assertEquals(109, jdbc.number("""
                        select count(*) from liaison_group l
                        join leading_group g on g.area_code = l.area_code and g.ends_on is null
                        where array['DEPUTY', 'OFFICE_DEPUTY', 'OFFICE_DEPUTY'] = array(
                            select n.duty from unnest(array[l.head_id, l.first_deputy_id, l.second_deputy_id])
                                with ordinality as m (id, place)
                            join cadre c on c.id = m.id
                            join leading_group_person n on n.group_id = g.id and n.name = c.name
                                and n.post like '驻村干部联络组%' order by m.place)
                        """, List.of()));
    }

    private static int total(String list) {
        return as("city")
                .get("/api/v1/" + list + "&size=1")
                .then()
                .statusCode(200)
                .extract()
                .path("page.totalItems");
    }
}
