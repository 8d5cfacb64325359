package org.zhucun.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class ProgressRepository extends ScopedRepository<Progress, UUID> {}
