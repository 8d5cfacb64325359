package org.zhucun.fieldwork.worklog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class WorkLogRepository extends ScopedRepository<WorkLog, UUID> {}
