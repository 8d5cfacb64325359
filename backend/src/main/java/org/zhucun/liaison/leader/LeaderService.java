package org.zhucun.liaison.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps leaders. An area sees those of its offices and of those above, who keep contact with it. */
@ApplicationScoped
public class LeaderService extends Ledger<Leader, LeaderUpdate, LeaderSummary, LeaderSummary> {

    static final List<Rule> RULES =
            List.of(new Rule(IssueCode.CLASS_OF_AREA, """
                    select row_no, 'leaderClass' as field from staged
                    where length(area_code) <> all (case
                        when leader_class like 'PROVINCE%' then '{2,4}'::integer[]
                        when leader_class like 'CITY%' then '{4}' else '{6}' end)
                    """), new Rule(IssueCode.UNIT_OF_CLASS, """
                    select row_no, 'unitId' as field from staged
                    where (leader_class in ('CITY_LEADER', 'COUNTY_LEADER')) = (unit_id is not null)
                        or unit_id is not null and not exists (
                            select from dispatching_unit u
                            where u.id = staged.unit_id and starts_with(leader_class, u.level)
                                and starts_with(staged.area_code, u.area_code))
                    """));

    private static final Listing<LeaderSummary> LIST = Listing.of(LeaderSummary.class, "liaison_leader l")
            .sortByName("name", "l.name")
            .sort("area", "l.area_code")
            .sort("leaderClass", "l.leader_class")
            .exports("name as leaderName", "post", "leaderClass", "unit", "area as areaName", "areaCode");

    LeaderService() {
        super(LIST, LIST, "liaison_leader", LeaderFeature.WRITE, RULES);
    }

    ListQuery<LeaderSummary> list(LeaderFilter filter) {
        return list(filter.narrow(seen()));
    }

    @Transactional
    LeaderSummary create(LeaderCreate body) {
        return add(new Leader(body.areaCode()), body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return leader -> scope.contains(leader.text("area_code"));
    }
}
