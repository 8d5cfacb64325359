package org.zhucun.targets.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.time.Quarter;
import org.zhucun.platform.access.Caller;
import org.zhucun.roster.village.VillageRef;
import org.zhucun.roster.village.VillageService;
import org.zhucun.targets.quarter.BatchQuarters;
import org.zhucun.targets.quarter.OpenQuarter;

/** Shows a village its targets. */
@ApplicationScoped
public class VillageTargetService {

    private final VillageTargetQueries queries;
    private final VillageService villages;
    private final BatchQuarters quarters;
    private final Caller caller;

    VillageTargetService(VillageTargetQueries queries, VillageService villages, BatchQuarters quarters, Caller caller) {
        this.queries = queries;
        this.villages = villages;
        this.quarters = quarters;
        this.caller = caller;
    }

    /** 404 when the village is absent or outside the caller's area. */
    VillageTargets of(String code, UUID batchId, Quarter quarter) {
        caller.scope().requireRead(code);
        VillageRef village = villages.find(code).orElseThrow(() -> ApiException.notFound(code));
        return asked(batchId, quarter)
                .map(open -> new VillageTargets(
                        village,
                        open.batch(),
                        open.quarter(),
                        queries.targets(open.batch().id(), code, open.quarter())))
                .orElseGet(() -> new VillageTargets(village, null, null, List.of()));
    }

    /** Whoever names neither is not at fault when there is no batch yet. */
    private Optional<OpenQuarter> asked(UUID batchId, Quarter quarter) {
        return batchId == null && quarter == null
                ? quarters.find(null, null)
                : Optional.of(quarters.require(batchId, quarter));
    }
}
