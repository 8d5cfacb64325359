package org.zhucun.roster.unit;

import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.text.SearchText;

/** A search that finds what is named, and what belongs to a unit that is. */
public final class UnitSearch {

    private UnitSearch() {}

    /**
     * The spaced search column contains the text, or the name of the unit does; nothing when the text is blank. The
     * units are found first, so that two indexes serve it.
     *
     * @param unitId the column that refers to the unit
     */
    public static Where search(Where where, String column, String unitId, String text) {
        String pattern = SearchText.pattern(text);
        return pattern == null
                ? where
                : where.and(
                        "(" + column + " like ? or " + unitId
                                + " = any(array(select id from dispatching_unit where search like ?)))",
                        pattern,
                        pattern);
    }
}
