package org.zhucun.fieldwork.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Ledger;

/** Keeps meetings. */
@ApplicationScoped
public class MeetingService extends Ledger<Meeting, MeetingUpdate, MeetingSummary, MeetingDetail> {

    /** By what callers see a meeting: its village, or else the area of its office. */
    static final String PLACE = "l.place_code";

    static final List<Rule> RULES = List.of(
            Rule.notAfterToday("heldOn"),
            new Rule(IssueCode.UNKNOWN_VILLAGE, """
                    select row_no, 'villageCode' as field, array[village_code] as params from staged
                    where starts_with(village_code, area_code)
                        and not exists (select from village where code = staged.village_code)
                    """),
            new Rule(IssueCode.OUTSIDE_AREA, """
                    select row_no, 'villageCode' as field, array[area_code] as params from staged
                    where not starts_with(village_code, area_code)
                    """));

    private static final Listing<MeetingSummary> LIST = listing(MeetingSummary.class, "meeting", "heldOn")
            .sortByName("title", "l.title")
            .exports("area as areaName", "areaCode", "heldOn", "kind as meetingKind", "title as headline")
            .exports("village", "villageCode");

    MeetingService() {
        super(LIST, LIST.as(MeetingDetail.class), "meeting", MeetingFeature.WRITE, RULES);
    }

    @Transactional
    MeetingDetail create(MeetingCreate body) {
        return add(new Meeting(body.areaCode()), body.terms());
    }

    @Override
    protected Where seen() {
        return new Where().inside(PLACE, caller.scope());
    }

    /** That of its village may have been written down by an office above the caller's. */
    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return meeting -> scope.contains(meeting.text("area_code"));
    }
}
