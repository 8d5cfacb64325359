package org.zhucun.fieldwork.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhucun.fieldwork.entry.FieldLedger;
import org.zhucun.fieldwork.entry.Participants;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.roster.ledger.Place;

/** Keeps work logs. */
@ApplicationScoped
public class WorkLogService extends FieldLedger<WorkLog, WorkLogUpdate, WorkLogSummary, WorkLogSummary> {

    static final List<Rule> RULES = List.of(Rule.notAfterToday("workedOn"));

    private static final Listing<WorkLogSummary> LIST = listing(
                    Place.VILLAGE, WorkLogSummary.class, "work_log", "workedOn")
            .also("cadres", Participants.listed("work_log_part", "work_log_id"))
            .also("writer_id", "l.writer_id")
            .exports(
                    "village",
                    "villageCode",
                    "workedOn",
                    "kind as workKind",
                    "text as workText",
                    "cadres as participants");

    WorkLogService() {
        super(LIST, LIST, "work_log", WorkLogFeature.WRITE, RULES);
    }

    ListQuery<WorkLogSummary> list(WorkLogFilter filter) {
        return list(filter.narrow(seen(), caller.cadreId()));
    }

    @Transactional
    WorkLogSummary create(WorkLogCreate body) {
        UUID writer = own.writer();
        WorkLogUpdate terms = body.terms();
        return add(
                new WorkLog(village(body.villageCode()), writer),
                terms.by(Participants.named(terms.cadreIds(), writer)));
    }
}
