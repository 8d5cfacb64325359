package org.zhucun.targets.progress;

import static org.zhucun.targets.progress.ProgressWorkflow.WORKFLOW;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.zhucun.kernel.web.MergePatch;
import org.zhucun.kernel.web.Versioned;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
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
public class ProgressService {

    private static final Pattern TARGET = Pattern.compile("G[1-8]|T[1-9]|T10");

    private final ProgressRepository progress;
    private final ProgressDetails details;
    private final ProgressRules rules;
    private final TargetService targets;
    private final BatchQuarters quarters;
    private final VillageService villages;
    private final Steps steps;
    private final MergePatch mergePatch;
    private final Caller caller;

    ProgressService(
            ProgressRepository progress,
            ProgressDetails details,
            ProgressRules rules,
            TargetService targets,
            BatchQuarters quarters,
            VillageService villages,
            Steps steps,
            MergePatch mergePatch,
            Caller caller) {
        this.progress = progress;
        this.details = details;
        this.rules = rules;
        this.targets = targets;
        this.quarters = quarters;
        this.villages = villages;
        this.steps = steps;
        this.mergePatch = mergePatch;
        this.caller = caller;
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
        var offered = steps.offered(WORKFLOW, ProgressWorkflow.Standing::of);
        return ProgressList.query(filter, batch, caller.scope(), row -> ProgressSummary.of(row, offered.apply(row)));
    }

    private UUID batchOf(ProgressFilter filter) {
        return quarters.find(filter.batch, filter.quarter)
                .map(open -> open.batch().id())
                .orElse(filter.batch);
    }

    Versioned<ProgressDetail> get(UUID id) {
        return details.of(id);
    }

    @Transactional
    Versioned<ProgressDetail> create(ProgressCreate body) {
        caller.scope().requireWrite(body.villageCode());
        if (villages.find(body.villageCode()).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/villageCode", "UNKNOWN_VILLAGE", body.villageCode()));
        }
        OpenQuarter open = quarters.find(body.batchId(), body.quarter())
                .orElseThrow(
                        () -> ApiException.invalid(Violation.pointer("/quarter", "QUARTER_NOT_OPEN", body.quarter())));
        Progress report = new Progress(open.batch().id(), body.villageCode(), body.targetCode(), open.quarter());
        caller.scope().requireWrite(report.keeperAreaCode());
        TargetSummary target = targets.find(report.batchId(), body.targetCode())
                .orElseThrow(() ->
                        ApiException.invalid(Violation.pointer("/targetCode", "UNKNOWN_TARGET", body.targetCode())));
        if (target.computedFrom() != null) {
            throw new ApiException(ErrorCode.PROGRESS_COMPUTED, target.code());
        }
        report.set(checked(report, body.entry(), target));
        progress.add(report);
        return details.of(report.id());
    }

    @Transactional
    Versioned<ProgressDetail> update(UUID id, JsonNode patch, String ifMatch) {
        Progress report = held(id, Action.UPDATE, ifMatch);
        ProgressUpdate entry = mergePatch.apply(report.entry(), patch);
        TargetSummary target =
                targets.find(report.batchId(), report.targetCode()).orElseThrow();
        report.set(checked(report, entry, target));
        progress.flush();
        return details.of(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        progress.delete(held(id, Action.DELETE, ifMatch));
        progress.flush();
    }

    private Progress held(UUID id, Action edit, String ifMatch) {
        Progress report = progress.visible(id);
        steps.require(WORKFLOW, edit, new Held<>(id, report.version(), report.standing()), ifMatch);
        return report;
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
