package org.zhucun.platform.access;

import org.zhucun.kernel.persistence.VersionedEntity;

/** The door to records that all areas share: everyone reads them, offices of a city or above keep them. */
public abstract class SharedRepository<E extends VersionedEntity, K> extends ScopedRepository<E, K> {

    @Override
    protected boolean seen(E record) {
        return true;
    }

    @Override
    protected String keeper(E record) {
        return scope().city();
    }
}
