package org.zhucun.accountability.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;

/** Evidence of a case: seen by those who see cases, and added to until the case is decided. */
@ApplicationScoped
class DisciplineDocuments implements Attachable {

    private final DisciplineCaseService cases;

    DisciplineDocuments(DisciplineCaseService cases) {
        this.cases = cases;
    }

    @Override
    public RecordType type() {
        return RecordType.DISCIPLINE_CASE;
    }

    @Override
    public String right() {
        return DisciplineFeature.READ;
    }

    @Override
    public boolean isWritten(UUID id) {
        return cases.get(id).summary().actions().contains(Action.UPDATE);
    }
}
