package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.Constraint;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.access.Feature;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;

/** Who may do what with batches and allocations, and what it means when the database refuses one. */
@ApplicationScoped
class BatchFeature implements Feature {

    static final String READ = "batches:read";
    static final String WRITE = "batches:write";
    static final String READ_ALLOCATIONS = "allocations:read";
    static final String WRITE_ALLOCATIONS = "allocations:write";

    @Override
    public List<Right> rights() {
        return List.of(
                Right.of(READ, Role.EVERYONE),
                Right.of(WRITE, Role.OFFICES).from(ScopeLevel.CITY),
                Right.of(READ_ALLOCATIONS, Role.EVERYONE),
                Right.of(WRITE_ALLOCATIONS, Role.OFFICES).from(ScopeLevel.CITY));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("batch_name_unique", ErrorCode.DUPLICATE, "/name"),
                new Constraint("batch_starts_on_unique", ErrorCode.DUPLICATE, "/startsOn"),
                new Constraint("allocation_pkey", ErrorCode.DUPLICATE, "/areaCode"));
    }
}
