package org.zhucun.kernel.error;

import java.util.List;

/** The named constraints of some tables that callers can run into. */
public interface Constraints {

    /** None, unless said otherwise. */
    default List<Constraint> constraints() {
        return List.of();
    }
}
