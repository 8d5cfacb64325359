package org.zhucun.platform.access;

/** Names the areas that accounts are of. What keeps areas and villages stands on this module and answers for it. */
public interface AreaNames {

    /**
     * SQL of the name of the area or village with a code; null when there is none.
     *
     * @param code SQL of the code
     */
    String sql(String code);
}
