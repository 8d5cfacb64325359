package org.zhucun.liaison.leading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.sql.Jdbc;

/** What changed when a leading group became another one. */
@ApplicationScoped
class LeadingGroupChanges {

    private static final String ALL = """
            select duty, name, post, position
            from (select id as group_id, 'HEAD' as duty, head_name as name, head_post as post, 0 as position from leading_group
                  union all select id, 'OFFICE_DIRECTOR', director_name, director_post, 0 from leading_group
                  union all select group_id, duty, name, post, position from leading_group_person) persons
            where group_id = (%s)
            """;

    private static final String BEFORE = """
            select b.id from leading_group b join leading_group g on g.area_code = b.area_code and b.starts_on < g.starts_on
            where g.id = ? order by b.starts_on desc limit 1
            """;

    private static final String CHANGES =
            "with since as (" + ALL.formatted("?") + "), before as (" + ALL.formatted(BEFORE) + """
            )
            select case when before.name is null then 'JOINED' when since.name is null then 'LEFT' else 'OTHER_POST' end as kind,
                duty, name, before.post as post_before, since.post as post_since
            from since full join before using (duty, name)
            where exists (select from before) and since.post is distinct from before.post
            order by case duty when 'HEAD' then 1 when 'DEPUTY' then 2 when 'MEMBER' then 3 when 'OFFICE_DIRECTOR' then 4
                else 5 end, before.position nulls last, since.position, name
            """;

    private final Jdbc jdbc;

    LeadingGroupChanges(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Those against the group of the same area before it; none of the first. */
    List<LeadingGroupChange> of(UUID group) {
        return jdbc.list(
                CHANGES,
                List.of(group, group),
                row -> new LeadingGroupChange(
                        row.constant("kind", LeadingChange.class),
                        row.constant("duty", LeadingDuty.class),
                        row.text("name"),
                        row.text("post_before"),
                        row.text("post_since")));
    }
}
