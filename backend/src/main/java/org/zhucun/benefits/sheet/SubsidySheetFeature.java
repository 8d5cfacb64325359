package org.zhucun.benefits.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with sheets of subsidies, and what it means when the database refuses one. */
@ApplicationScoped
public class SubsidySheetFeature implements Feature {

    public static final String READ = "subsidy-sheets:read";
    static final String WRITE = "subsidy-sheets:write";
    static final String DECIDE = "subsidy-sheets:decide";
    static final String READ_LINES = "subsidy-lines:read";
    static final String READ_PAYMENTS = "subsidy-payments:read";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.ALL_BUT_CADRES),
                Right.of(WRITE, Role.OFFICES),
                Right.of(DECIDE, Role.OFFICES).from(ScopeLevel.COUNTY),
                Right.of(READ_LINES, Role.EVERYONE),
                Right.of(READ_PAYMENTS, Role.OFFICES));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("subsidy_sheet_unique", ErrorCode.DUPLICATE, "/month"));
    }
}
