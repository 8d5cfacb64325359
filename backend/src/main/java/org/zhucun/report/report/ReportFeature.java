package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with reports, and what it means when the database refuses one. */
@ApplicationScoped
public class ReportFeature implements Feature {

    public static final String READ = "reports:read";
    static final String WRITE = "reports:write";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.ALL_BUT_CADRES), Right.of(WRITE, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("report_supersedes_unique", ErrorCode.DUPLICATE, ""));
    }
}
