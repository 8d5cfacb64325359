package org.zhucun.attendance;

import jakarta.inject.Inject;
import java.util.UUID;
import org.zhucun.platform.access.OwnRecords;
import org.zhucun.platform.access.ScopedRepository;

/** The door to single records of a cadre's days: a cadre finds its own. */
public abstract class AttendanceRepository<E extends AttendanceRecord> extends ScopedRepository<E, UUID> {

    @Inject
    protected OwnRecords own;

    @Override
    protected boolean seen(E record) {
        return super.seen(record) && own.reads(record.cadreId());
    }
}
