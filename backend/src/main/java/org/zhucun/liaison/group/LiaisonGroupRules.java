package org.zhucun.liaison.group;

import java.util.List;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;

/** What must hold of a liaison group, whichever door it comes by. */
final class LiaisonGroupRules {

    private static final String DISTINCT = """
            select row_no, '%s' as field from staged
            where head_id in (first_deputy_id, second_deputy_id) or first_deputy_id = second_deputy_id
            """;

    private static final String POSTED = """
            select row_no, m.field, array[formed_on::text] as params
            from staged
            cross join lateral (values ('%s', head_id), ('%s', first_deputy_id), ('%s', second_deputy_id)) as m (field, cadre_id)
            where m.cadre_id is not null and not exists (
                select from posting p where p.cadre_id = m.cadre_id and starts_with(p.village_code, staged.area_code)
                    and staged.formed_on between p.posted_on and coalesce(p.ended_on, 'infinity'))
            """;

    private static final Rule OF_TOWN = new Rule(
            IssueCode.CODE_FORMAT,
            "select row_no, 'areaCode' as field, array['9'] as params from staged where length(area_code) <> 9");

    private LiaisonGroupRules() {}

    /** The rules over rows whose three cadres stand in these fields. */
    static List<Rule> of(String head, String firstDeputy, String secondDeputy) {
        return List.of(
                OF_TOWN,
                Rule.notAfterToday("formedOn"),
                new Rule(IssueCode.SAME_CADRE, DISTINCT.formatted(secondDeputy)),
                new Rule(IssueCode.NOT_POSTED_IN_TOWN, POSTED.formatted(head, firstDeputy, secondDeputy)));
    }
}
