package org.zhucun.targets.progress;

import static org.zhucun.targets.progress.ProgressWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.RecordService;
import org.zhucun.platform.imports.rule.Rule;
import org.zhucun.platform.steps.Held;
import org.zhucun.platform.steps.Steps;
import org.zhucun.roster.village.VillageService;
import org.zhucun.targets.TargetService;
import org.zhucun.targets.TargetSummary;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/** Keeps what the villages report. */
@ApplicationScoped
public class ProgressService extends RecordService<Progress, UUID, ProgressUpdate, ProgressDetail> {

    private static final Pattern TARGET = Pattern.compile("G[1-8]|T[1-9]|T10");

    private final ProgressRules rules;
    private final TargetService targets;
    private final BatchQuarters quarters;
    private final VillageService villages;
    private final Steps steps;

    ProgressService(
            ProgressRules rules, TargetService targets, BatchQuarters quarters, VillageService villages, Steps steps) {
        this.rules = rules;
        this.targets = targets;
        this.quarters = quarters;
        this.villages = villages;
        this.steps = steps;
    }

    ListQuery<ProgressSummary> list(ProgressFilter filter) {
        for (String code : filter.target == null ? List.<String>of() : filter.target) {
            if (!TARGET.matcher(code).matches()) {
                throw new ApiException(
                        ErrorCode.INVALID_PARAMETER,
                        List.of(Violation.parameter("target", "UNKNOWN_VALUE", code, "G1 – G8, T1 – T10")),
                        "target");
            }
        }
        UUID batch = filter.quarter == null ? filter.batch : batchOf(filter);
        return withActions(ProgressList.query(filter, batch, caller.scope()));
    }

    private UUID batchOf(ProgressFilter filter) {
        return quarters.find(filter.batch, filter.quarter)
                .map(open -> open.batch().id())
                .orElse(filter.batch);
    }

    @Override
    public ProgressDetail get(UUID id) {
        List<ProgressTransition> history =
                steps.history(WORKFLOW, id).stream().map(ProgressTransition::of).toList();
        return lists.get(
                withActions(ProgressList.one(id, caller.scope()))
                        .giving("transitions", row -> history)
                        .giving("history", row -> history),
                id);
    }

    @Transactional
    ProgressDetail create(ProgressCreate body) {
        caller.scope().requireWrite(body.villageCode());
        if (villages.find(body.villageCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/villageCode", "UNKNOWN_VILLAGE", body.villageCode()));
        }
        OpenQuarter open = quarters.find(body.batchId(), body.quarter())
                .orElseThrow(
                        () -> ApiException.invalid(Violation.pointer("/quarter", "QUARTER_NOT_OPEN", body.quarter())));
        Progress report = new Progress(open.batch().id(), body.villageCode(), body.targetCode(), open.quarter());
        caller.scope().requireWrite(report.keeperAreaCode());
        return add(report, body.entry());
    }

    @Override
    protected ProgressUpdate terms(Progress report) {
        return report.entry();
    }

    @Override
    protected void set(Progress report, ProgressUpdate entry) {
        TargetSummary target = targets.find(report.batchId(), report.targetCode())
                .orElseThrow(() ->
                        ApiException.invalid(Violation.pointer("/targetCode", "UNKNOWN_TARGET", report.targetCode())));
        if (target.computedFrom() != null) {
            throw new ApiException(ErrorCode.PROGRESS_COMPUTED, target.code());
        }
        report.set(checked(report, entry, target));
    }

    @Override
    protected Progress open(UUID id, Action edit, String ifMatch) {
        Progress report = records.visible(id);
        steps.require(WORKFLOW, edit, new Held<>(id, report.version(), report.standing()), ifMatch);
        return report;
    }

    private <T> ListQuery<T> withActions(ListQuery<T> query) {
        return query.giving("actions", steps.offered(WORKFLOW, ProgressWorkflow.Standing::of));
    }

    private ProgressUpdate checked(Progress report, ProgressUpdate entry, TargetSummary target) {
        ProgressUpdate completed = ProgressRules.completed(entry, target);
        Map<String, Object> row = ProgressRules.row(0, report.areaCode(), report.targetCode(), completed);
        Violation[] violations =
                rules.faults(report.batchId(), report.quarter(), List.of(row), (place, field) -> "/" + field).stream()
                        .map(Rule.Fault::violation)
                        .toArray(Violation[]::new);
        if (violations.length > 0) {
            throw ApiException.invalid(violations);
        }
        return completed;
    }
}
