package org.zhucun.commuter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class CommuterRepository extends ScopedRepository<Commuter, UUID> {}
