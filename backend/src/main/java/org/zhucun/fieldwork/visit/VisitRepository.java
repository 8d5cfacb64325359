package org.zhucun.fieldwork.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class VisitRepository extends ScopedRepository<Visit, UUID> {}
