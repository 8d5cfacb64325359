package org.zhucun.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.SharedRepository;

@ApplicationScoped
class ParameterRepository extends SharedRepository<DatedParameter, ParameterCode> {

    /** Its values can be set, but it is never removed. */
    @Override
    public List<Action> actions(DatedParameter parameter) {
        return mayEdit(parameter) ? List.of(Action.UPDATE) : List.of();
    }

    /** As {@link #editable}, and moves the version when the transaction ends. */
    DatedParameter changed(ParameterCode code, String ifMatch) {
        DatedParameter parameter = editable(code, ifMatch);
        getEntityManager().lock(parameter, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return parameter;
    }
}
