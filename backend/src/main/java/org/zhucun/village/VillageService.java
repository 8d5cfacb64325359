package org.zhucun.village;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.zhucun.shared.sql.Jdbc;

/** Keeps the villages. */
@ApplicationScoped
public class VillageService {

    private static final String REF = "select v.code as village_code, v.name as village_name,"
            + " c.name as village_county_name, t.name as village_town_name from village v"
            + " join area c on c.code = v.county_code join area t on t.code = v.town_code where v.code = ?";

    private final Jdbc jdbc;

    VillageService(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The village wherever it lies, for those that refer to it; empty when there is none. */
    public Optional<VillageRef> find(String code) {
        return jdbc.one(REF, List.of(code), row -> VillageRef.of(row, "village"));
    }
}
