package org.zhucun.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class DisciplineCaseRepository extends ScopedRepository<DisciplineCase, UUID> {}
