package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;

/** Who may do what with figures. */
@ApplicationScoped
public class StatisticsFeature implements Feature {

    public static final String READ = "figures:read";

    @Override
    public List<Right> rights() {
        return List.of(Right.of(READ, Role.ALL_BUT_CADRES));
    }
}
