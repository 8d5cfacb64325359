package org.zhucun.kernel.sql;

/**
 * The area whose rows a query may read. It is a type of its own so that an area which somebody sent, in a parameter or
 * a body, cannot be taken for the area that he may see: such text only narrows a query, by {@link Where#under}.
 */
public interface AreaScope {

    /** The code of the area; what is inside it begins with the code. */
    String areaCode();
}
