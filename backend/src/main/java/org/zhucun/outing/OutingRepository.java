package org.zhucun.outing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class OutingRepository extends ScopedRepository<Outing, UUID> {}
