package org.zhucun.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with the texts of documents, and what it means when the database refuses one. */
@ApplicationScoped
public class ReportTemplateFeature implements Feature {

    static final String READ = "report-templates:read";
    static final String WRITE = "report-templates:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.ALL_BUT_CADRES), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("report_template_unique", ErrorCode.DUPLICATE, "/code"));
    }
}
