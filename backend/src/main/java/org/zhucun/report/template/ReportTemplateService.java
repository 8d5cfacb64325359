package org.zhucun.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.Scope;
import org.zhucun.report.wording.Wording;
import org.zhucun.roster.ledger.Ledger;

/** Keeps the texts of documents. An area sees its own, those inside it, and those above it. */
@ApplicationScoped
public class ReportTemplateService
        extends Ledger<ReportTemplate, ReportTemplateUpdate, ReportTemplateSummary, ReportTemplateDetail> {

    private static final String VERSIONS = "select v.section, v.position, v.form, v.text, v.changed_by, v.changed_at"
            + " from report_template t join report_template_version v on v.area_code = t.area_code and v.kind = t.kind"
            + " and v.locale = t.locale and v.code = t.code where t.id = ? order by v.id desc";

    private static final Listing<ReportTemplateSummary> LIST = Listing.of(
                    ReportTemplateSummary.class, "report_template l")
            .sortedBy("position", "kind", "locale", "code")
            .sort("area", "l.area_code")
            .byDefault("kind,locale,position,area")
            .column(
                    "replaces",
                    "exists (select from report_template a where a.kind = l.kind and a.locale = l.locale"
                            + " and a.code = l.code and a.area_code <> l.area_code and starts_with(l.area_code, a.area_code))")
            .exports("area as areaName", "areaCode", "kind as reportKind", "locale", "code as textCode", "section")
            .exports("position", "form", "text as wording", "changedBy");

    private final Wording wording;
    private final Jdbc jdbc;

    /** For the proxy, which needs nothing. */
    ReportTemplateService() {
        this(null, null);
    }

    @Inject
    ReportTemplateService(Wording wording, Jdbc jdbc) {
        super(LIST, LIST.as(ReportTemplateDetail.class), "report_template", ReportTemplateFeature.WRITE, List.of());
        this.wording = wording;
        this.jdbc = jdbc;
    }

    ListQuery<ReportTemplateSummary> list(ReportTemplateFilter filter) {
        return list(filter.narrow(seen()));
    }

    /** The latest first; 404 as {@link #get}. */
    List<ReportTemplateVersion> versions(UUID id) {
        records.visible(id);
        return jdbc.list(VERSIONS, List.of(id), ReportTemplateVersion::of);
    }

    @Transactional
    ReportTemplateDetail create(ReportTemplateCreate body) {
        return add(new ReportTemplate(body), body.terms());
    }

    @Override
    protected void set(ReportTemplate template, ReportTemplateUpdate terms) {
        wording.check(terms.text());
        super.set(template, terms);
        template.changedBy(caller.principal().displayName());
    }

    /** Who removes a text is written to it first, for the version that the database then keeps. */
    @Override
    protected ReportTemplate open(UUID id, Action edit, String ifMatch) {
        ReportTemplate template = super.open(id, edit, ifMatch);
        if (edit == Action.DELETE) {
            template.changedBy(caller.principal().displayName());
            records.flush();
        }
        return template;
    }

    @Override
    protected Where seen() {
        return new Where().touching("l.area_code", caller.scope());
    }

    @Override
    protected Predicate<Row> changeable() {
        Scope scope = caller.scope();
        return template -> scope.contains(template.text("area_code"));
    }

    @Override
    protected ListQuery<ReportTemplateDetail> whole(ListQuery<ReportTemplateDetail> query, UUID id) {
        return query.giving("typedNumbers", row -> wording.typedNumbers(row.text("text")));
    }
}
