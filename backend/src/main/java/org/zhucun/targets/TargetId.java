package org.zhucun.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Batch and code: each batch has its own definitions. */
@Embeddable
record TargetId(@Column(name = "batch_id") UUID batchId, String code) {

    /** What a caller knows it by, inside its batch. */
    @Override
    public String toString() {
        return code;
    }
}
