package org.zhucun.app.demo;

import static org.zhucun.app.demo.DemoReview.texts;
import static org.zhucun.app.demo.DemoReview.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/** Takes the imported deeds the way that they have gone: all at once and in the past, which no office could. */
@ApplicationScoped
public class DemoVerification {

    /** Those that nobody has decided yet; so a second run does nothing. */
    private static final String DECIDE = """
            with way as (
                select d.id, j.state, j.reason, j.judged_at, town.name || '驻村办' as town,
                    (d.done_on + time '17:30') at time zone 'Asia/Shanghai' as written_at,
                    (select min(p.cadre_id::text)::uuid from deed_part p where p.deed_id = d.id) as writer_id
                from unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                    as j (village_code, done_on, title, state, reason, judged_at)
                join deed d on d.village_code = j.village_code and d.done_on = j.done_on and d.title = j.title
                join area town on town.code = left(d.village_code, 9)
                where d.version = 0 and d.state = 'DRAFT'),
            moved as (
                update deed d set state = w.state, version = case w.state when 'DRAFT' then 0 else 1 end,
                    writer_id = w.writer_id, created_at = w.written_at, updated_at = coalesce(w.judged_at, w.written_at)
                from way w where d.id = w.id)
            insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
            select 'deed', id, case state when 'VERIFIED' then 'VERIFY' else 'RETURN' end, 'DRAFT', state, reason, town,
                judged_at
            from way where judged_at is not null order by judged_at, id
            """;

    private final Jdbc jdbc;

    DemoVerification(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void decide(List<DemoDeed> deeds) {
        jdbc.update(
                DECIDE,
                List.of(
                        texts(deeds, deed -> deed.village().code()),
                        texts(deeds, DemoDeed::doneOn),
                        texts(deeds, DemoDeed::title),
                        texts(deeds, DemoDeed::state),
                        texts(deeds, DemoDeed::reason),
                        texts(deeds, deed -> time(deed.judgedAt()))));
    }
}
