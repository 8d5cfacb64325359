package org.zhucun.attendance.commuter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class CommuterRepository extends ScopedRepository<Commuter, UUID> {}
