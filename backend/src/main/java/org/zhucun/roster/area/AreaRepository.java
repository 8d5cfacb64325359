package org.zhucun.roster.area;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class AreaRepository extends ScopedRepository<Area, String> {}
