package org.zhucun.insight.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.zhucun.insight.statistics.HeadcountQueries.Split;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.platform.access.Scope;
import org.zhucun.roster.area.AreaRef;
import org.zhucun.roster.area.Level;
import org.zhucun.roster.batch.BatchRef;
import org.zhucun.roster.batch.BatchService;
import org.zhucun.roster.batch.BatchSummary;

/** Computes the headcount, and remembers it until the roster changes. */
@ApplicationScoped
class HeadcountService {

    private static final int REMEMBERED = 2_000;

    private record Key(String areaCode, LocalDate asOf, String roster) {}

    private final HeadcountQueries queries;
    private final BatchService batches;
    private final Fingerprint fingerprint;
    private final Cache<Key, Headcount> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    HeadcountService(HeadcountQueries queries, BatchService batches, Fingerprint fingerprint) {
        this.queries = queries;
        this.batches = batches;
        this.fingerprint = fingerprint;
    }

    /** The headcount of an area that the caller sees; 404 when there is no such area. */
    Headcount of(Scope scope, LocalDate asOf) {
        return remembered.get(new Key(scope.areaCode(), asOf, fingerprint.ofRoster()), this::compute);
    }

    private Headcount compute(Key key) {
        AreaRef area = queries.area(key.areaCode());
        if (area == null) {
            throw ApiException.notFound(key.areaCode());
        }
        BatchRef batch = batches.inForce(key.asOf()).map(BatchSummary::ref).orElse(null);
        UUID batchId = batch == null ? null : batch.id();
        Parts parts = new Parts(area, key.asOf(), batchId);
        List<AreaHeadcount> children =
                queries.children(area.code()).stream().map(parts::of).toList();
        VillageCount villages = sum(parts.villages.values().stream(), VillageCount.NONE, VillageCount::plus);
        Dispatched dispatched = sum(parts.areas().map(parts::dispatched), Dispatched.NONE, Dispatched::plus);
        TeamsAndCadres allocation = area.level() == Level.TOWN
                ? null
                : sum(parts.allocations.values().stream(), TeamsAndCadres.NONE, TeamsAndCadres::plus);
        return new Headcount(area, key.asOf(), batch, villages.need(), allocation, dispatched, villages, children);
    }

    private static <T> T sum(Stream<T> parts, T none, java.util.function.BinaryOperator<T> plus) {
        return parts.reduce(none, plus);
    }

    /** The counts of one computation, by the code of the area below; for a town, by its own code. */
    private final class Parts {

        private final Map<String, VillageCount> villages;
        private final Map<String, ByLevel> cadres;
        private final Map<String, Long> teams;
        private final Map<String, TeamsAndCadres> allocations;

        private Parts(AreaRef area, LocalDate asOf, UUID batchId) {
            Split split = new Split(area.code(), below(area.level()).codeLength());
            villages = queries.villages(split, asOf, batchId);
            cadres = queries.cadres(split, asOf);
            teams = queries.teams(split, asOf);
            allocations = batchId == null ? Map.of() : queries.allocations(split, batchId);
        }

        private Stream<String> areas() {
            return Stream.concat(cadres.keySet().stream(), teams.keySet().stream())
                    .distinct();
        }

        private Dispatched dispatched(String code) {
            ByLevel byLevel = cadres.getOrDefault(code, ByLevel.NONE);
            return new Dispatched(teams.getOrDefault(code, 0L), byLevel.total(), byLevel);
        }

        private AreaHeadcount of(AreaRef area) {
            VillageCount count = villages.getOrDefault(area.code(), VillageCount.NONE);
            TeamsAndCadres allocation =
                    area.level() == Level.TOWN ? null : allocations.getOrDefault(area.code(), TeamsAndCadres.NONE);
            return new AreaHeadcount(area, count.need(), allocation, dispatched(area.code()), count);
        }
    }

    private static Level below(Level level) {
        return Level.values()[Math.min(level.ordinal() + 1, Level.TOWN.ordinal())];
    }
}
