package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.SharedRepository;

@ApplicationScoped
class BatchRepository extends SharedRepository<Batch, UUID> {}
