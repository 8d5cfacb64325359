package org.zhucun.platform.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Lists;
import org.zhucun.kernel.sql.Row;
import org.zhucun.kernel.web.Patch;
import org.zhucun.kernel.web.Tagged;

/**
 * Reads, adds, changes and removes the records of a feature. Its heirs say what is their own: how a record is shown,
 * what can be changed of it, and what follows from that.
 *
 * @param <E> the record
 * @param <K> what names it
 * @param <U> what can be changed of it
 * @param <D> a single one as it is shown
 */
public abstract class RecordService<E extends VersionedEntity, K, U, D extends Tagged> {

    @Inject
    protected Caller caller;

    @Inject
    protected Lists lists;

    @Inject
    protected ScopedRepository<E, K> records;

    /** 404 when absent or outside the caller's area. */
    public abstract D get(K id);

    /** What can be changed, as it is now. */
    protected abstract U terms(E record);

    protected abstract void set(E record, U terms);

    /** What a patch makes of the terms. */
    protected U patched(U before, Patch<U> patch) {
        return patch.apply(before);
    }

    /** Refuses what may not be changed any more: 409. */
    protected void requireOpen(E record) {}

    /**
     * Follows every change.
     *
     * @param before the terms as they were; those of the record itself when it is new or removed
     */
    protected void changed(E record, U before) {}

    /** Stores a new record. */
    protected D add(E record, U terms) {
        set(record, terms);
        records.add(record);
        changed(record, terms);
        return get(records.key(record));
    }

    /** A patch that changes nothing leaves the version as it is. */
    @Transactional
    public D update(K id, Patch<U> patch, String ifMatch) {
        E record = open(id, Action.UPDATE, ifMatch);
        U before = terms(record);
        U after = patched(before, patch);
        if (!after.equals(before)) {
            set(record, after);
            records.flush();
            changed(record, before);
        }
        return get(id);
    }

    @Transactional
    public void delete(K id, String ifMatch) {
        E record = open(id, Action.DELETE, ifMatch);
        records.delete(record);
        records.flush();
        changed(record, terms(record));
    }

    /** The record as it is shown once it is stored. */
    protected D stored(E record) {
        records.flush();
        return get(records.key(record));
    }

    /**
     * The record for a change: 404, 403, 428 and 412 as {@link ScopedRepository#editable}, 409 when it is closed.
     *
     * @param edit what kind of change: to update it, or to delete it
     */
    protected E open(K id, Action edit, String ifMatch) {
        E record = records.editable(id, ifMatch);
        requireOpen(record);
        return record;
    }

    /** Rows with what the caller may do: who holds the right to write updates and deletes what is open. */
    protected <T> ListQuery<T> editable(ListQuery<T> query, String right, Predicate<Row> open) {
        boolean writes = caller.may(right);
        List<Action> edits = List.of(Action.UPDATE, Action.DELETE);
        return query.giving("actions", row -> writes && open.test(row) ? edits : List.of());
    }
}
