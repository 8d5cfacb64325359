package org.zhucun.platform.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.persistence.VersionedEntity;
import org.zhucun.kernel.web.Etag;

/**
 * Access to single records: what is outside the caller's area is not found, what the caller may not change is
 * refused, and a change names the version that it changes.
 */
public abstract class ScopedRepository<E extends VersionedEntity, K> implements PanacheRepositoryBase<E, K> {

    @Inject
    protected Caller caller;

    /** 404 when absent or outside the caller's area. */
    public E visible(K id) {
        return findVisible(id).orElseThrow(() -> ApiException.notFound(id));
    }

    /** Empty when absent or outside the caller's area. */
    public Optional<E> findVisible(K id) {
        return findByIdOptional(id).filter(this::seen);
    }

    /** As {@link #visible}, and 403 outside what the caller keeps, 428 without and 412 with a stale If-Match. */
    public E editable(K id, String ifMatch) {
        E entity = visible(id);
        scope().requireWrite(keeper(entity));
        Etag.require(ifMatch, entity.version());
        return entity;
    }

    /** Stores a new record inside what the caller keeps. Constraints are checked at once. */
    public E add(E entity) {
        scope().requireWrite(keeper(entity));
        persistAndFlush(entity);
        return entity;
    }

    /** Removes what {@link #editable} finds. Constraints are checked at once. */
    public void remove(K id, String ifMatch) {
        delete(editable(id, ifMatch));
        flush();
    }

    /** What names the record. */
    @SuppressWarnings("unchecked")
    K key(E entity) {
        return (K) getEntityManager()
                .getEntityManagerFactory()
                .getPersistenceUnitUtil()
                .getIdentifier(entity);
    }

    protected boolean seen(E entity) {
        return scope().contains(entity.areaCode());
    }

    /** The code that the caller's area must contain to change the record. */
    protected String keeper(E entity) {
        return entity.keeperAreaCode();
    }

    protected Scope scope() {
        return caller.scope();
    }
}
