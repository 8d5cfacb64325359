package org.zhucun.roster.cadre;

import org.zhucun.kernel.export.LabelOf;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.roster.TeamRef;

/** Postings with their cadres, for the list of postings and for the history of a cadre. */
public final class PostingList {

    public static final Listing<PostingSummary> LIST = Listing.of(PostingSummary.class, "posting p")
            .column("dispatchLevel", "cadre.dispatch_level")
            .column("unit", "cadre.unit_id")
            .also("team_id", "p.team_id")
            .derived("team", posting -> TeamRef.of(posting.uuid("team_id"), posting.text("village_name")))
            .sortedBy("-postedOn")
            .sortByName("name", "cadre.name")
            .sort("village", "p.village_code")
            .exports("cadre", "unit")
            .exports("dispatchLevel", posting -> new LabelOf("DispatchLevel", posting.dispatchLevel()))
            .exports("village", "villageCode", "role", "batch", "postedOn", "endedOn", "endReason", "endNote");

    private PostingList() {}
}
