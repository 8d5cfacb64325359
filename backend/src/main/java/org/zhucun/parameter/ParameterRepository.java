package org.zhucun.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.zhucun.access.Action;
import org.zhucun.access.ScopedRepository;

/** Parameters are shared by all areas: everyone reads them, offices of a city or above keep them. */
@ApplicationScoped
class ParameterRepository extends ScopedRepository<Parameter, ParameterCode> {

    @Override
    protected boolean seen(Parameter parameter) {
        return true;
    }

    @Override
    protected String keeper(Parameter parameter) {
        return scope().city();
    }

    /** Its values can be set, but it is never removed. */
    @Override
    public List<Action> actions(Parameter parameter) {
        return mayEdit(parameter) ? List.of(Action.UPDATE) : List.of();
    }

    /** As {@link #editable}, and moves the version when the transaction ends. */
    Parameter changed(ParameterCode code, String ifMatch) {
        Parameter parameter = editable(code, ifMatch);
        getEntityManager().lock(parameter, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return parameter;
    }
}
