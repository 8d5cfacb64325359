package org.zhucun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    private static final Set<String> TABLES = Set.of("team", "posting", "cadre", "area", "leave");

    @Test
    void readsWhatStandsAfterFromAndJoinAndInLists() {
        reads("select 1 from posting p, team t where exists (select from cadre)", "posting", "team", "cadre");
        reads(
                "select * from (select 1 from area) a join only leave l on f(a, b) = c, team where a in (posting, 1)",
                "area",
                "leave",
                "team");
        reads("delete from found using staged s, posting where true", "found", "staged", "posting");
    }

    @Test
    void readsAmidAPieceThatBeginsAfterTheFrom() {
        reads(", team t where t.id = ?", "team");
        reads("posting p join cadre c on true", "posting", "cadre");
        reads("select x from %s s, area where", "area");
    }

    @Test
    void quotesHideNothing() {
        reads("' from posting where x = '", "posting");
    }

    @Test
    void namesAloneAndValuesAreNoReads() {
        reads("leave");
        reads("on leave is a leave of absence");
        reads("a is distinct from leave");
    }

    @Test
    void writesWhatIsInsertedUpdatedDeletedMergedCopiedAndTruncated() {
        writes("insert into team as t (id) values (1) on conflict do update set x = 1", "team");
        writes(
                "with x as (update only posting set y = 1 returning id) delete from leave where true",
                "posting",
                "leave");
        writes("merge into area using x on true", "area");
        writes("copy cadre (id) from stdin", "cadre");
        writes("truncate table team, posting", "team", "posting");
        writes("select 1 from team for update");
    }

    @Test
    void aTargetThatThePieceDoesNotNameIsToldToo() {
        writes("update %s set x = 1", SqlText.ELSEWHERE);
        writes("insert into ", SqlText.ELSEWHERE);
        writes("delete from \u0001 where true", SqlText.ELSEWHERE);
    }

    private static void reads(String sql, String... names) {
        assertEquals(Set.of(names), SqlText.of(sql, TABLES::contains).reads());
    }

    private static void writes(String sql, String... names) {
        assertEquals(Set.of(names), SqlText.of(sql, TABLES::contains).writes());
    }
}
