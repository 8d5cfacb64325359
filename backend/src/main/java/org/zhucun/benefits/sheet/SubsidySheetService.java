package org.zhucun.benefits.sheet;

import static org.zhucun.benefits.sheet.SubsidyWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.time.Month;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.platform.steps.Transition;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.area.Level;

/** Computes sheets, and moves them as {@link SubsidyWorkflow} says. */
@ApplicationScoped
class SubsidySheetService {

    private static final Listing<SubsidySheetDetail> ONE =
            SubsidySheetList.LIST.as(SubsidySheetDetail.class).column("outdated", ":outdated");

    private static final String BEGIN =
            "insert into subsidy_sheet (town_code, month, computed_at, created_at, updated_at)"
                    + " values (?, ?, ?, ?, ?) returning " + SubsidySheet.COLUMNS;

    private final SubsidyComputation computation;
    private final AreaService areas;
    private final Steps steps;
    private final Lists lists;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Clock clock;

    SubsidySheetService(
            SubsidyComputation computation,
            AreaService areas,
            Steps steps,
            Lists lists,
            Jdbc jdbc,
            Caller caller,
            Clock clock) {
        this.computation = computation;
        this.areas = areas;
        this.steps = steps;
        this.lists = lists;
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    ListQuery<SubsidySheetSummary> list(SubsidySheetFilter filter) {
        return SubsidySheetList.LIST
                .query(filter.conditions(caller.scope()))
                .giving("actions", steps.offered(WORKFLOW, SubsidyWorkflow.Standing::of));
    }

    /** 404 when absent or outside the caller's area. */
    @Transactional
    SubsidySheetDetail get(UUID id) {
        SubsidySheet sheet = visible(id);
        List<Transition> history = steps.history(WORKFLOW, id);
        boolean outdated = sheet.isOpen() && computation.isOutdated(id);
        return lists.get(
                ONE.one(new Where().inside("l.town_code", caller.scope()), id)
                        .giving("actions", steps.offered(WORKFLOW, SubsidyWorkflow.Standing::of))
                        .with("outdated", String.valueOf(outdated))
                        .giving("history", row -> history),
                id);
    }

    @Transactional
    SubsidySheetDetail create(SubsidySheetCreate body) {
        String town = body.townCode();
        caller.scope().requireWrite(town);
        if (areas.find(town).filter(area -> area.level() == Level.TOWN).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/townCode", "UNKNOWN_AREA", town));
        }
        requireDays(town, body.month());
        Instant now = clock.instant();
        SubsidySheet sheet = jdbc.one(BEGIN, List.of(town, body.month().toString(), now, now, now), SubsidySheet::of)
                .orElseThrow();
        hold(town);
        computation.write(List.of(sheet.id()));
        return get(sheet.id());
    }

    @Transactional
    SubsidySheetDetail compute(UUID id, String ifMatch) {
        SubsidySheet sheet = held(id);
        steps.require(WORKFLOW, Action.COMPUTE, sheet.held(), ifMatch);
        requireDays(sheet.town(), sheet.month());
        computation.rewrite(id);
        Instant now = clock.instant();
        jdbc.update(
                "update subsidy_sheet set computed_at = ?, version = version + 1, updated_at = ? where id = ?",
                List.of(now, now, id));
        return get(id);
    }

    /** Submits only what would come out the same now, so that nobody hands on what was overtaken. */
    @Transactional
    SubsidySheetDetail take(UUID id, Action step, String text, String ifMatch) {
        SubsidySheet sheet = held(id);
        steps.requireText(WORKFLOW, step, text);
        steps.require(WORKFLOW, step, sheet.held(), ifMatch);
        if (step == Action.SUBMIT) {
            requireDays(sheet.town(), sheet.month());
            if (computation.isOutdated(id)) {
                throw new ApiException(ErrorCode.SHEET_OUTDATED);
            }
        }
        Taken<SubsidySheetState> taken = steps.take(WORKFLOW, step, sheet.held(), text, ifMatch);
        jdbc.update(
                "update subsidy_sheet set state = ?, version = version + 1, updated_at = ? where id = ?",
                List.of(taken.to(), taken.at(), id));
        return get(id);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        steps.require(WORKFLOW, Action.DELETE, held(id).held(), ifMatch);
        jdbc.update("delete from subsidy_sheet where id = ?", List.of(id));
    }

    private SubsidySheet visible(UUID id) {
        return jdbc.one(
                        "select " + SubsidySheet.COLUMNS + " from subsidy_sheet where id = ?",
                        List.of(id),
                        SubsidySheet::of)
                .filter(sheet -> caller.scope().contains(sheet.town()))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    /** As it is once no other sheet of its town is being changed, until this transaction ends. */
    private SubsidySheet held(UUID id) {
        hold(visible(id).town());
        return visible(id);
    }

    /** What a sheet holds depends on the others of its town, so one is computed at a time. */
    private void hold(String town) {
        jdbc.list(
                "select id from subsidy_sheet where town_code = ? order by id for update",
                List.of(town),
                row -> row.uuid("id"));
    }

    private void requireDays(String town, Month month) {
        if (jdbc.number(
                        "select count(*) from duty_ledger where town_code = ? and month = ? and state = 'SUBMITTED'",
                        List.of(town, month.toString()))
                == 0) {
            throw new ApiException(
                    ErrorCode.DUTY_NOT_SUBMITTED,
                    List.of(Violation.pointer("/month", ErrorCode.DUTY_NOT_SUBMITTED.name(), month)),
                    month);
        }
    }
}
