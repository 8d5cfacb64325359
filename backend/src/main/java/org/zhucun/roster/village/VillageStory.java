package org.zhucun.roster.village;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.zhucun.kernel.sql.ListQuery;
import org.zhucun.kernel.sql.Listing;
import org.zhucun.kernel.sql.Where;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Rights;

/** What happened in a village, told by all features in the order of days, the latest first. */
@ApplicationScoped
class VillageStory {

    private final VillageRepository villages;
    private final List<StoryPart> parts;
    private final Rights rights;
    private final Caller caller;

    VillageStory(VillageRepository villages, @All List<StoryTeller> tellers, Rights rights, Caller caller) {
        this.villages = villages;
        this.parts = tellers.stream().flatMap(teller -> teller.story().stream()).toList();
        this.rights = rights;
        this.caller = caller;
    }

    /** 404 when the village is outside the caller's area. */
    ListQuery<StoryEntry> of(String code, StoryFilter filter) {
        villages.visible(code);
        String told = parts.stream()
                .filter(part -> rights.holds(caller.principal(), part.right()))
                .map(StoryPart::sql)
                .collect(Collectors.joining(" union all ", "(", ") s"));
        return Listing.of(StoryEntry.class, told)
                .key("s.record")
                .sortedBy("-day")
                .exports("day as storyDay", "kind as storyKind", "text as storyText")
                .query(new Where()
                        .inside("s.village_code", caller.scope())
                        .equal("s.village_code", code)
                        .oneOf("s.kind", filter.kind)
                        .between("s.day", filter.from, filter.to));
    }
}
