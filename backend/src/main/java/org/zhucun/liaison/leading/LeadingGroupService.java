package org.zhucun.liaison.leading;

import static org.zhucun.liaison.leading.LeadingDuty.DEPUTY;
import static org.zhucun.liaison.leading.LeadingDuty.MEMBER;
import static org.zhucun.liaison.leading.LeadingDuty.OFFICE_DEPUTY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps leading groups. An area sees its own, those inside it, and those above it. */
@ApplicationScoped
public class LeadingGroupService
        extends Ledger<LeadingGroup, LeadingGroupUpdate, LeadingGroupSummary, LeadingGroupDetail> {

    static final List<Rule> RULES = List.of(new Rule(IssueCode.CODE_FORMAT, """
                    select row_no, 'areaCode' as field, array['4 / 6 / 9'] as params from staged
                    where length(area_code) not in (4, 6, 9)
                    """), new Rule(IssueCode.DATE_ORDER, """
                    select row_no, 'endsOn' as field, array[starts_on::text] as params from staged where ends_on < starts_on
                    """));

    private static final String PERSONS =
            "(select coalesce(cast(json_agg(json_build_object('duty', n.duty, 'name', n.name, 'post', n.post)"
                    + " order by n.position) as text), '[]') from leading_group_person n where n.group_id = l.id)";

    private static final Listing<LeadingGroupSummary> LIST = listing(
                    LeadingGroupSummary.class, "leading_group", "startsOn")
            .byDefault("area,-startsOn")
            .sortByName("headName", "l.head_name")
            .also("persons", PERSONS)
            .exports("area as areaName", "areaCode", "startsOn", "endsOn", "headName as leadingHead", "headPost")
            .exports("deputies as leadingDeputies", "members as leadingMembers", "office as leadingOffice")
            .exports("directorName as officeDirector", "directorPost", "officeDeputies");

    private final LeadingGroupChanges changes;
    private final JsonRows json;

    /** For the proxy, which needs nothing. */
    LeadingGroupService() {
        this(null, null);
    }

    @Inject
    LeadingGroupService(LeadingGroupChanges changes, JsonRows json) {
        super(LIST, LIST.as(LeadingGroupDetail.class), "leading_group", LeadingGroupFeature.WRITE, RULES);
        this.changes = changes;
        this.json = json;
    }

    @Transactional
    LeadingGroupDetail create(LeadingGroupCreate body) {
        return add(new LeadingGroup(body.areaCode()), body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return group -> scope.contains(group.text("area_code"));
    }

    @Override
    protected <T> ListQuery<T> completed(ListQuery<T> query) {
        return super.completed(query)
                .giving("deputies", persons(DEPUTY))
                .giving("members", persons(MEMBER))
                .giving("officeDeputies", persons(OFFICE_DEPUTY));
    }

    @Override
    protected ListQuery<LeadingGroupDetail> whole(ListQuery<LeadingGroupDetail> query, UUID id) {
        List<LeadingGroupChange> since = changes.of(id);
        return query.giving("changes", row -> since);
    }

    private Function<Row, List<PersonInPost>> persons(LeadingDuty duty) {
        return row -> LeadingGroupPerson.of(duty, json.read(row.text("persons"), LeadingGroupPerson.class));
    }
}
