package org.zhucun.attendance;

import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.kernel.web.Tagged;
import org.zhucun.platform.access.OwnRecords;

/** What every list of a cadre's days shows: whose, where and when. Their table is called {@code a}. */
public final class AttendanceList {

    private AttendanceList() {}

    /** The list of a table; the cadre's is called {@code cadre}. */
    public static <T extends Tagged> Listing<T> of(Class<T> type, String table) {
        return Listing.of(type, table + " a")
                .sortedBy("-startsOn")
                .sortByName("name", "cadre.name")
                .sort("village", "a.village_code")
                .exports("cadre", "village", "villageCode", "startsOn", "endsOn");
    }

    /** Those of villages inside the caller's area; of them a cadre sees its own. */
    public static Where inside(OwnRecords own) {
        return own.inside("a.village_code", "a.cadre_id");
    }
}
