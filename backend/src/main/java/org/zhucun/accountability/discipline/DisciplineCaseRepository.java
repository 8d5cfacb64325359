package org.zhucun.accountability.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class DisciplineCaseRepository extends ScopedRepository<DisciplineCase, UUID> {}
