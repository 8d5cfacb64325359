package org.zhucun.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.platform.access.Action;
import org.zhucun.platform.access.SharedRepository;

@ApplicationScoped
class TargetRepository extends SharedRepository<Target, TargetId> {

    /** Each batch has all 18: none is added or removed. */
    @Override
    public List<Action> actions(Target target) {
        return mayEdit(target) ? List.of(Action.UPDATE) : List.of();
    }
}
