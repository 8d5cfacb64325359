package org.zhucun.area;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class AreaRepository extends ScopedRepository<Area, String> {}
