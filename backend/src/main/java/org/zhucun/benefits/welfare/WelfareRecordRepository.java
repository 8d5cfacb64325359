package org.zhucun.benefits.welfare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.ScopedRepository;

/** A cadre finds its own. */
@ApplicationScoped
class WelfareRecordRepository extends ScopedRepository<WelfareRecord, UUID> {

    private final OwnRecords own;

    WelfareRecordRepository(OwnRecords own) {
        this.own = own;
    }

    @Override
    protected boolean seen(WelfareRecord record) {
        return super.seen(record) && own.reads(record.cadreId());
    }
}
