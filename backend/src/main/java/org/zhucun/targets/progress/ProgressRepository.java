package org.zhucun.targets.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class ProgressRepository extends ScopedRepository<Progress, UUID> {}
