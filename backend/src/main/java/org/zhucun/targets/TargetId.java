package org.zhucun.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Batch and code: each batch has its own definitions. */
@Embeddable
record TargetId(@Column(name = "batch_id") UUID batchId, String code) {

    /** Its key inside the batch, as the API names it. */
    @Override
    public String toString() {
        return code;
    }
}
