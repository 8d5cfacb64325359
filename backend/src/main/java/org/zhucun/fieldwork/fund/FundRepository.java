package org.zhucun.fieldwork.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class FundRepository extends ScopedRepository<Fund, UUID> {}
