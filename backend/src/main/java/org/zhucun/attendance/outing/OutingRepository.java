package org.zhucun.attendance.outing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class OutingRepository extends ScopedRepository<Outing, UUID> {}
