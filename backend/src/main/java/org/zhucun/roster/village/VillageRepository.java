package org.zhucun.roster.village;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class VillageRepository extends ScopedRepository<Village, String> {}
