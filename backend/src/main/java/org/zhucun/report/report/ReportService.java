package org.zhucun.report.report;

import static org.zhucun.report.report.ReportWorkflow.WORKFLOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.time.Today;
import org.zhucun.kernel.web.Patch;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Taken;
import org.zhucun.report.paper.PaperFormat;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.AreaService;

/** Makes reports, and moves them as {@link ReportWorkflow} says. */
@ApplicationScoped
public class ReportService {

    private static final String CHANGE =
            "update report set title = ?, hash = ?, version = version + 1, updated_at = ?" + " where id = ?";

    private static final String MOVE =
            "update report set state = ?, version = version + 1, updated_at = ? where id = ?";

    private static final String ISSUE = "update report set state = ?, issued_on = ?, issued_by = ?, issued_at = ?,"
            + " version = version + 1, updated_at = ? where id = ?";

    private final ReportMaker maker;
    private final ReportStore store;
    private final ReportTexts texts;
    private final ReportSight sight;
    private final ReportSending sending;
    private final ReportFiles files;
    private final AreaService areas;
    private final Steps steps;
    private final Jdbc jdbc;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    ReportService(
            ReportMaker maker,
            ReportStore store,
            ReportTexts texts,
            ReportSight sight,
            ReportSending sending,
            ReportFiles files,
            AreaService areas,
            Steps steps,
            Jdbc jdbc,
            Caller caller,
            Today today,
            Clock clock) {
        this.maker = maker;
        this.store = store;
        this.texts = texts;
        this.sight = sight;
        this.sending = sending;
        this.files = files;
        this.areas = areas;
        this.steps = steps;
        this.jdbc = jdbc;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    ListQuery<ReportSummary> list(ReportFilter filter) {
        return sight.list(filter);
    }

    @Transactional
    ReportDetail get(UUID id) {
        return sight.detail(id);
    }

    @Transactional
    ReportFile file(UUID id, PaperFormat format) {
        Report report = sight.visible(id);
        return new ReportFile(report.title(), format, files.of(report, format));
    }

    @Transactional
    public ReportDetail create(ReportCreate body) {
        maker.holdMoment();
        caller.scope().requireWrite(body.area());
        AreaRef area = areas.find(body.area())
                .orElseThrow(() -> ApiException.invalid(Violation.pointer("/area", "UNKNOWN_AREA", body.area())));
        if (body.asOf().isAfter(today.day())) {
            throw ApiException.invalid(Violation.pointer("/asOf", "NOT_AFTER", today.day()));
        }
        return made(ReportOrder.of(area, body));
    }

    private ReportDetail made(ReportOrder order) {
        Scope scope = caller.scope().narrowedTo(order.area().code());
        return sight.detail(maker.make(order, scope, caller.principal().displayName()));
    }

    /** The texts are written anew from the frozen figures. A patch that changes nothing leaves the version as it is. */
    @Transactional
    ReportDetail update(UUID id, Patch<ReportUpdate> patch, String ifMatch) {
        Report report = sight.held(id);
        steps.require(WORKFLOW, Action.UPDATE, report.held(), ifMatch);
        List<WrittenText> written = store.texts(id);
        ReportUpdate before = new ReportUpdate(
                report.title(), written.stream().map(WrittenText::source).toList());
        ReportUpdate after = patch.apply(before);
        if (!after.equals(before)) {
            if (!after.paragraphs().equals(before.paragraphs())) {
                texts.check(after.paragraphs());
                written = texts.write(after.paragraphs(), store.facts(id, report.locale()));
                store.replaceTexts(id, written);
            }
            String hash = Frozen.hash(after.title(), store.figures(id), written, store.tables(id));
            jdbc.update(CHANGE, List.of(after.title(), hash, clock.instant(), id));
        }
        return sight.detail(id);
    }

    @Transactional
    public ReportDetail submit(UUID id, String ifMatch) {
        Report report = sight.held(id);
        steps.require(WORKFLOW, Action.SUBMIT, report.held(), ifMatch);
        requireFigures(store.texts(id));
        return moved(report, Action.SUBMIT, null, ifMatch);
    }

    @Transactional
    ReportDetail sendBack(UUID id, String reason, String ifMatch) {
        steps.requireText(WORKFLOW, Action.RETURN, reason);
        return moved(sight.held(id), Action.RETURN, reason, ifMatch);
    }

    private ReportDetail moved(Report report, Action step, String text, String ifMatch) {
        Taken<ReportState> taken = steps.take(WORKFLOW, step, report.held(), text, ifMatch);
        jdbc.update(MOVE, List.of(taken.to(), taken.at(), report.id()));
        return sight.detail(report.id());
    }

    /** 409 with the codes while a text names a figure that has no value. */
    private static void requireFigures(List<WrittenText> written) {
        Set<String> codes = new LinkedHashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            List<String> missing = written.get(i).missing();
            if (!missing.isEmpty()) {
                codes.addAll(missing);
                violations.add(Violation.pointer(
                        "/paragraphs/" + i + "/text", ErrorCode.FIGURE_MISSING.name(), String.join(", ", missing)));
            }
        }
        if (!codes.isEmpty()) {
            throw new ApiException(ErrorCode.FIGURE_MISSING, violations, String.join(", ", codes))
                    .with("figures", codes);
        }
    }

    /** Gives it its number, keeps its files, sends it, and puts it in the place of the one that it supersedes. */
    @Transactional
    public ReportDetail issue(UUID id, Collection<String> sendTo, String ifMatch) {
        Report report = sight.held(id);
        steps.require(WORKFLOW, Action.ISSUE, report.held(), ifMatch);
        List<String> receivers = List.copyOf(sendTo);
        sending.requireNeighbours(report.area().code(), receivers);
        Taken<ReportState> taken = steps.take(WORKFLOW, Action.ISSUE, report.held(), null, ifMatch);
        LocalDate day = today.day();
        int number = (int) jdbc.number(
                "select next_report_number(?, ?, ?)", List.of(report.area().code(), report.kind(), day.getYear()));
        sending.send(id, receivers, taken.at());
        files.keep(report.issued(day, number, taken.at()));
        jdbc.update(ISSUE, List.of(taken.to(), day, taken.by(), taken.at(), taken.at(), id));
        if (report.supersedes() != null) {
            store.held(report.supersedes());
            Taken<ReportState> left = steps.takeAll(
                    WORKFLOW, Action.SUPERSEDE, Map.of(report.supersedes(), ReportState.ISSUED), report.title());
            jdbc.update(MOVE, List.of(left.to(), left.at(), report.supersedes()));
        }
        return sight.detail(id);
    }

    /** Answers the draft of what will take its place. */
    @Transactional
    ReportDetail supersede(UUID id, String ifMatch) {
        maker.holdMoment();
        Report report = sight.held(id);
        steps.require(WORKFLOW, Action.SUPERSEDE, report.held(), ifMatch);
        return made(ReportOrder.after(report, store.texts(id), store.tables(id)));
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        Report report = sight.held(id);
        steps.require(WORKFLOW, Action.DELETE, report.held(), ifMatch);
        jdbc.update("delete from report where id = ?", List.of(id));
    }

    /** 404 when it was not sent to the caller's own office. */
    @Transactional
    ReportDetail read(UUID id) {
        Report report = sight.visible(id);
        if (!report.state().isIssued() || !sight.isReceived(id)) {
            throw ApiException.notFound(id);
        }
        sending.read(id);
        return sight.detail(id);
    }
}
