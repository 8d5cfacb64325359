package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.steps.Steps;
import org.zhucun.platform.steps.Transition;

/** What a caller sees of reports: those of its area and inside, and those that were sent to its own office. */
@ApplicationScoped
class ReportSight {

    private static final String RECEIPTS = "select c.*, a.name as area_name from report_receipt c"
            + " join area a on a.code = c.area_code where c.report_id = ? and starts_with(c.area_code, ?)"
            + " order by c.area_code";

    private final ReportStore store;
    private final ReportTexts texts;
    private final Steps steps;
    private final Lists lists;
    private final Jdbc jdbc;
    private final Caller caller;

    ReportSight(ReportStore store, ReportTexts texts, Steps steps, Lists lists, Jdbc jdbc, Caller caller) {
        this.store = store;
        this.texts = texts;
        this.steps = steps;
        this.lists = lists;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** 404 when absent or not seen. */
    Report visible(UUID id) {
        return store.find(id)
                .filter(report -> isOwn(report) || report.state().isIssued() && isReceived(id))
                .orElseThrow(() -> ApiException.notFound(id));
    }

    /** For a change of it: as {@link #visible}, once nobody else changes it. */
    Report held(UUID id) {
        visible(id);
        return store.held(id).orElseThrow(() -> ApiException.notFound(id));
    }

    /** Whether it was sent to the caller's own office. */
    boolean isReceived(UUID id) {
        return caller.may(ReportFeature.WRITE)
                && jdbc.number(
                                "select count(*) from report_receipt where report_id = ? and area_code = ?",
                                List.of(id, caller.scope().areaCode()))
                        > 0;
    }

    private boolean isOwn(Report report) {
        return caller.scope().contains(report.area().code());
    }

    ListQuery<ReportSummary> list(ReportFilter filter) {
        Where where =
                filter.narrow(filter.isOfReceived() ? received() : new Where().inside("l.area_code", caller.scope()));
        if (filter.read != null) {
            where.and(
                    "exists (select from report_receipt c where c.report_id = l.id and c.area_code = ? and (c.read_at is not null) = ?)",
                    caller.scope().areaCode(),
                    filter.read);
        }
        return offering(ReportList.LIST.query(where));
    }

    private Where received() {
        Where own = caller.may(ReportFeature.WRITE)
                ? new Where().everyone().and("c.area_code = ?", caller.scope().areaCode())
                : new Where().everyone().and("false");
        return new Where().insideBy("l.id in (select c.report_id from report_receipt c%s)", own);
    }

    private <T> ListQuery<T> offering(ListQuery<T> query) {
        return query.giving("actions", steps.offered(ReportWorkflow.WORKFLOW, ReportWorkflow.Standing::of))
                .with("own", "'" + caller.scope().areaCode() + "'");
    }

    ReportSummary summary(Report report) {
        return lists.get(offering(ReportList.LIST.one(new Where().everyone(), report.id())), report.id());
    }

    /** All of it; an office to which it was only sent sees what is printed. */
    ReportDetail detail(UUID id) {
        Report report = visible(id);
        boolean own = isOwn(report);
        List<WrittenText> written = store.texts(id);
        List<ReportFigure> figures = store.figures(id);
        List<ReportSection> sections = new Outline(written, report.locale()).sections();
        List<ReportTextDetail> sources =
                own ? written.stream().map(texts::detail).toList() : List.of();
        List<ReportAttachment> attachments =
                store.tables(id).stream().map(FrozenTable::told).toList();
        List<ReportReceipt> receipts =
                jdbc.list(RECEIPTS, List.of(id, own ? "" : caller.scope().areaCode()), ReportReceipt::of);
        List<Transition> history = own ? steps.history(ReportWorkflow.WORKFLOW, id) : List.of();
        return lists.get(
                offering(ReportList.ONE.one(new Where().everyone(), id))
                        .giving("figures", row -> figures)
                        .giving("sections", row -> sections)
                        .giving("paragraphs", row -> sources)
                        .giving("attachments", row -> attachments)
                        .giving("receipts", row -> receipts)
                        .giving("history", row -> history),
                id);
    }
}
