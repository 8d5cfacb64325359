package org.zhucun.attendance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with duty ledgers. */
@ApplicationScoped
class DutyFeature implements Feature {

    static final String READ = "duty-ledgers:read";
    static final String READ_SHEETS = "duty-sheets:read";
    static final String WRITE = "duty-ledgers:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(READ_SHEETS, Role.ALL_BUT_CADRES),
                Right.of(WRITE, Role.OFFICES));
    }
}
