package org.zhucun.kernel.web;

/**
 * A record with all that is known of it: what a list shows, unwrapped, and more.
 *
 * @param <S> what a list shows
 */
public interface Detail<S extends Tagged> extends Tagged {

    S summary();

    @Override
    default Object id() {
        return summary().id();
    }

    @Override
    default Integer version() {
        return summary().version();
    }
}
