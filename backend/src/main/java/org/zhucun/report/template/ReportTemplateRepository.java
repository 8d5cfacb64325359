package org.zhucun.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class ReportTemplateRepository extends ScopedRepository<ReportTemplate, UUID> {

    /** An office reads what it would use without its own. */
    @Override
    protected boolean seen(ReportTemplate template) {
        return scope().touches(template.areaCode());
    }
}
