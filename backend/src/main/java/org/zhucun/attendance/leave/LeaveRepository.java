package org.zhucun.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class LeaveRepository extends ScopedRepository<Leave, UUID> {}
