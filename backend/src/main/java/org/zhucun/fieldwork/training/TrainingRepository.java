package org.zhucun.fieldwork.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.ScopedRepository;

@ApplicationScoped
class TrainingRepository extends ScopedRepository<Training, UUID> {

    /** Offices train cadres of all areas inside their own, which therefore see it. */
    @Override
    protected boolean seen(Training training) {
        return scope().touches(training.areaCode());
    }
}
