package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/** Answers the issues that the imported visits raised: all at once and in the past, which no office could. */
@ApplicationScoped
public class DemoIssues {

    /**
     * Four in five have an answer within two weeks, if those have passed, and half of all are closed a week later. What is
     * open still was left so; a second run does nothing.
     */
    private static final String FOLLOW = """
            with way as (
                select i.id, i.raised_on, known.answer, office.name || '驻村办' as office,
                    place.lot < 80 and i.raised_on + place.days <= date '2005-03-09' as answers,
                    place.lot < 50 and i.raised_on + place.days + 7 <= date '2005-03-09' as closes,
                    (i.raised_on + place.days + time '10:20') at time zone 'Asia/Shanghai' as answered_at,
                    (i.raised_on + place.days + 7 + time '16:40') at time zone 'Asia/Shanghai' as closed_at
                from visit_issue i
                join unnest(?::text[], ?::text[]) as known (text, answer) on known.text = i.text
                join area office on office.code = left(i.village_code, case i.level when 'TOWN' then 9 else 6 end)
                cross join lateral (
                    select ('x' || left(md5(i.village_code || i.raised_on), 6))::bit(24)::integer as number) hash
                cross join lateral (select hash.number % 100 as lot, 4 + hash.number % 11 as days) place
                where i.version = 0 and i.state = 'OPEN'),
            moved as (
                update visit_issue i set answer = w.answer, state = case when w.closes then 'CLOSED' else 'ANSWERED' end,
                    version = case when w.closes then 2 else 1 end,
                    updated_at = case when w.closes then w.closed_at else w.answered_at end
                from way w where i.id = w.id and w.answers)
            insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
            select 'visit_issue', id, 'ANSWER', 'OPEN', 'ANSWERED', answer, office, answered_at from way where answers
            union all
            select 'visit_issue', id, 'CLOSE', 'ANSWERED', 'CLOSED', null, office, closed_at from way where closes
            """;

    private final Jdbc jdbc;

    DemoIssues(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void follow() {
        jdbc.update(
                FOLLOW,
                List.of(
                        DemoIssue.ALL.stream().map(DemoIssue::text).toList(),
                        DemoIssue.ALL.stream().map(DemoIssue::answer).toList()));
    }
}
