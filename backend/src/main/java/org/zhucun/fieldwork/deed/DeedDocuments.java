package org.zhucun.fieldwork.deed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.document.Attachable;
import org.zhucun.document.RecordType;
import org.zhucun.platform.access.Action;

/** Evidence of a deed: who may change the deed adds to it, until it is verified. */
@ApplicationScoped
class DeedDocuments implements Attachable {

    private final DeedService deeds;

    DeedDocuments(DeedService deeds) {
        this.deeds = deeds;
    }

    @Override
    public RecordType type() {
        return RecordType.DEED;
    }

    @Override
    public String right() {
        return DeedFeature.READ;
    }

    @Override
    public boolean isWritten(UUID id) {
        return deeds.get(id).summary().actions().contains(Action.UPDATE);
    }
}
