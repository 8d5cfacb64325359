package org.zhucun.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class LeaveRepository extends ScopedRepository<Leave, UUID> {}
