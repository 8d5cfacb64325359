package org.zhucun.fieldwork.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class PlanItemRepository extends ScopedRepository<PlanItem, UUID> {}
