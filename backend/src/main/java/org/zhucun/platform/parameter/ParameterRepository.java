package org.zhucun.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.zhucun.platform.access.SharedRepository;

@ApplicationScoped
class ParameterRepository extends SharedRepository<DatedParameter, ParameterCode> {

    /** As {@link #editable}, and moves the version. */
    DatedParameter changed(ParameterCode code, String ifMatch) {
        DatedParameter parameter = editable(code, ifMatch);
        getEntityManager().lock(parameter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return parameter;
    }
}
