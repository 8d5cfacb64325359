package org.zhucun.platform.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.ImportCalls.importCsv;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestWorld;

/** After a large import lists are read as well as ever: the planner knows how much there is now. */
@ApiTest
class OutgrownTablesTest {

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void reset() {
        world.reset();
        world.run("analyze dispatching_unit");
    }

    @Test
    void whatALargeFileFilledIsAnalyzed() {
        importUnits(1_500);
        assertTrue(known() >= 1_500, () -> "known: " + known());
    }

    private void importUnits(int many) {
        String rows = IntStream.range(0, many)
                .mapToObj(n -> "单位" + n + ",县,441481\n")
                .collect(Collectors.joining("", "名称,级别,所在地代码\n", ""));
        importCsv("city", "units", rows, "mode=commit").then().statusCode(200);
    }

    private long known() {
        return jdbc.number("select reltuples::bigint from pg_class where relname = 'dispatching_unit'", List.of());
    }
}
