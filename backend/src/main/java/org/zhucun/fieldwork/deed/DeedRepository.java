package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class DeedRepository extends ScopedRepository<Deed, UUID> {}
