package org.zhucun.targets;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.platform.access.SharedRepository;

@ApplicationScoped
class TargetRepository extends SharedRepository<Target, TargetId> {}
