package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhucun.benefits.sheet.SubsidyComputation;
import org.zhucun.kernel.sql.Jdbc;

/** What the cadres are paid for January and February: computed as a town's sheet is, for all of them at once. */
@ApplicationScoped
public class DemoSubsidies {

    private static final String BEGIN =
            "insert into subsidy_sheet (town_code, month) select town_code, month from duty_ledger"
                    + " where state = 'SUBMITTED' order by month, town_code returning id";

    private final SubsidyComputation computation;
    private final Jdbc jdbc;

    DemoSubsidies(SubsidyComputation computation, Jdbc jdbc) {
        this.computation = computation;
        this.jdbc = jdbc;
    }

    /** Once the duty sheets are there; nothing where there are sheets already. */
    @Transactional
    void load() {
        if (jdbc.number("select count(*) from subsidy_sheet", List.of()) > 0) {
            return;
        }
        computation.write(jdbc.list(BEGIN, List.of(), row -> row.uuid("id")));
        try (InputStream in = DemoSubsidies.class.getResourceAsStream("/demo/subsidies.sql")) {
            jdbc.update(new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
