package org.zhucun.app.demo;

import static org.zhucun.app.demo.DemoReview.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/** Adopts and returns the imported plans as the towns did: all at once and in the past, which no office could. */
@ApplicationScoped
public class DemoAdoption {

    /** Those that nobody has decided yet; so a second run does nothing. */
    private static final String DECIDE = """
            with way as (
                select v.id, j.state, j.day, (j.day + time '15:30') at time zone 'Asia/Shanghai' as decided_at,
                    town.name || '驻村办' as town
                from unnest(?::text[], ?::text[], ?::text[], ?::date[]) as j (village_code, kind, state, day)
                join village_plan v on v.village_code = j.village_code and v.kind = j.kind and v.year = ?
                join area town on town.code = left(v.village_code, 9)
                where v.version = 0 and v.state = 'DRAFT' and j.day is not null),
            moved as (
                update village_plan v set state = w.state, version = 1, updated_at = w.decided_at,
                    created_at = w.decided_at - interval '5 days',
                    adopted_on = case w.state when 'ADOPTED' then w.day end
                from way w where v.id = w.id)
            insert into transition (subject, subject_id, action, from_state, to_state, text, actor, taken_at)
            select 'village_plan', id, case state when 'ADOPTED' then 'ADOPT' else 'RETURN' end, 'DRAFT', state,
                case state when 'RETURNED' then '请写明各项工作由谁负责、何时完成' end, town, decided_at
            from way order by decided_at, id
            """;

    private final Jdbc jdbc;

    DemoAdoption(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void decide(List<DemoPlan> plans) {
        jdbc.update(
                DECIDE,
                List.of(
                        texts(plans, DemoPlan::villageCode),
                        texts(plans, plan -> plan.isAnnual() ? "ANNUAL" : "THREE_YEAR"),
                        texts(plans, DemoPlan::state),
                        texts(plans, DemoPlan::decidedOn),
                        DemoPlan.YEAR));
    }
}
