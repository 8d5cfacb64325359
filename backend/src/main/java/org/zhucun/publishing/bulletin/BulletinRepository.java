package org.zhucun.publishing.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class BulletinRepository extends ScopedRepository<Bulletin, UUID> {}
