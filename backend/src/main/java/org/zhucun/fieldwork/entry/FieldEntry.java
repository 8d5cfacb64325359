package org.zhucun.fieldwork.entry;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhucun.roster.ledger.LedgerEntry;

/**
 * Something of a village that a cadre writes down, or an office for it.
 *
 * @param <U> what can be changed of it
 */
@MappedSuperclass
public abstract class FieldEntry<U> extends LedgerEntry<U> {

    @Column(name = "writer_id", updatable = false)
    private UUID writerId;

    protected FieldEntry() {}

    /** @param writerId the cadre who writes it down; null when an office does */
    protected FieldEntry(String villageCode, UUID writerId) {
        super(villageCode);
        this.writerId = writerId;
    }

    public UUID writerId() {
        return writerId;
    }

    /** Ids in an order that does not change by itself. */
    protected static List<UUID> sorted(Set<UUID> ids) {
        return ids.stream().sorted().toList();
    }

    /** Makes an old collection what it is now; none is said by null. */
    protected static <T> void replace(Collection<T> old, Collection<T> now) {
        old.clear();
        if (now != null) {
            old.addAll(now);
        }
    }
}
