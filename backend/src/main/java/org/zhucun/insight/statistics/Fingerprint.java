package org.zhucun.insight.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.roster.area.Level;

/** Tells whether data has changed: two equal fingerprints saw the same committed data. */
@ApplicationScoped
public class Fingerprint {

    private static final String CHANGES = "count(*) || '-' || coalesce(sum(xid::text::numeric), 0) as changes";

    private static final String ROSTER = "select " + CHANGES + " from roster_change";

    private static final String TARGETS = "select 'roster' as county_code, " + CHANGES + " from roster_change union all"
            + " select county_code, " + CHANGES + " from progress_change group by county_code";

    private static final String ROSTER_CHANGES = "roster";
    private static final String EVERYWHERE = "";

    private final Jdbc jdbc;

    Fingerprint(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The sources of the statistics of targets: the roster, the targets, and the progress of each county. */
    record Targets(Map<String, String> changes) {

        /** Fingerprint of everything but the progress. */
        String ofAll() {
            return changes.get(ROSTER_CHANGES) + "/" + changes.get(EVERYWHERE);
        }

        /** Fingerprint of everything about a county, given its code or that of a place inside it. */
        String of(String code) {
            return ofAll() + "/" + changes.get(Level.COUNTY.codeOf(code));
        }
    }

    /** Fingerprint of areas, villages, batches, cadres, teams and postings. */
    String ofRoster() {
        return jdbc.one(ROSTER, List.of(), row -> row.text("changes")).orElseThrow();
    }

    Targets ofTargets() {
        Map<String, String> changes = new HashMap<>();
        jdbc.list(TARGETS, List.of(), row -> changes.put(row.text("county_code"), row.text("changes")));
        return new Targets(changes);
    }
}
