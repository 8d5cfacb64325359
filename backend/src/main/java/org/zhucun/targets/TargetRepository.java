package org.zhucun.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.ScopedRepository;

/** Targets are shared by all areas: everyone reads them, offices of a city or above define them. */
@ApplicationScoped
class TargetRepository extends ScopedRepository<Target, TargetId> {

    /** Each batch has all 18: none is added or removed. */
    @Override
    public List<Action> actions(Target target) {
        return mayEdit(target) ? List.of(Action.UPDATE) : List.of();
    }

    @Override
    protected boolean seen(Target target) {
        return true;
    }

    @Override
    protected String keeper(Target target) {
        return scope().city();
    }
}
