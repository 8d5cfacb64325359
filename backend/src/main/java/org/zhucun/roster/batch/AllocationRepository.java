package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class AllocationRepository extends ScopedRepository<Allocation, AllocationId> {}
