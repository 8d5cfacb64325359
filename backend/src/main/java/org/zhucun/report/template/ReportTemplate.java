package org.zhucun.report.template;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.zhucun.report.ReportKind;
import org.zhucun.roster.ledger.LedgerEntry;

/** A text of an area's documents. The database keeps what it was before. */
@Entity
@Table(name = "report_template")
public class ReportTemplate extends LedgerEntry<ReportTemplateUpdate> {

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String locale;

    private String code;

    private String changedBy;

    @Embedded
    private ReportTemplateUpdate terms;

    protected ReportTemplate() {}

    ReportTemplate(ReportTemplateCreate body) {
        super(body.areaCode());
        kind = body.kind();
        locale = body.locale();
        code = body.code();
    }

    void changedBy(String name) {
        changedBy = name;
    }

    @Override
    protected ReportTemplateUpdate terms() {
        return terms;
    }

    @Override
    protected void set(ReportTemplateUpdate terms) {
        this.terms = terms;
    }
}
