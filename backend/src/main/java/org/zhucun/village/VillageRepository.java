package org.zhucun.village;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class VillageRepository extends ScopedRepository<Village, String> {}
