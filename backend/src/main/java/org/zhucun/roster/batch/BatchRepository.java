package org.zhucun.roster.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

/** Batches are shared by all areas: everyone reads them, offices of a city or above keep them. */
@ApplicationScoped
class BatchRepository extends ScopedRepository<Batch, UUID> {

    @Override
    protected boolean seen(Batch batch) {
        return true;
    }

    @Override
    protected String keeper(Batch batch) {
        return scope().city();
    }
}
