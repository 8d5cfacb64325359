package org.zhucun.platform.access;

import java.util.List;
import org.zhucun.kernel.error.Constraints;

/** What a feature announces of itself: who may do what in it, and what it means when the database refuses its rows. */
public interface Feature extends Constraints {

    /** Each right that an operation of the feature asks for. */
    List<Right> rights();
}
