package org.zhucun.batch;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhucun.access.ScopedRepository;

@ApplicationScoped
class AllocationRepository extends ScopedRepository<Allocation, AllocationId> {}
