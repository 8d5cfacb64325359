package org.zhucun.insight.figure;

/** How the areas below add up to the area. */
enum Adding {
    /** They add up to it. */
    CHILDREN,

    /** They add up to it together with what is of the area itself, as of its own office. */
    CHILDREN_AND_OWN,

    /** One record counts in several areas, and once in the whole. */
    NONE
}
