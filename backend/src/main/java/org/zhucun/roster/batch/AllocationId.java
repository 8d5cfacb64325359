package org.zhucun.roster.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Batch and county: there is one allocation for each pair. */
@Embeddable
public record AllocationId(
        @Column(name = "batch_id") UUID batchId,
        @Column(name = "area_code") String areaCode) {

    /** Its key inside the batch, as the API names it. */
    @Override
    public String toString() {
        return areaCode;
    }
}
