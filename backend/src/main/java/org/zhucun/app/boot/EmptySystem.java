package org.zhucun.app.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhucun.platform.access.InitialAccounts;
import org.zhucun.roster.area.AreaService;
import org.zhucun.roster.batch.BatchCreate;
import org.zhucun.roster.batch.BatchService;

/** The first records of a system without the demonstration: its root area, the first batch and its administrator. */
@ApplicationScoped
public class EmptySystem {

    private static final String ADMINISTRATOR = "admin";
    private static final String FIRST_BATCH = "第一批";
    private static final LocalDate FIRST_BATCH_STARTS = LocalDate.of(2005, 1, 10);
    private static final int FIRST_BATCH_BASE_YEAR = 2004;

    private final AreaService areas;
    private final BatchService batches;
    private final InitialAccounts accounts;

    EmptySystem(AreaService areas, BatchService batches, InitialAccounts accounts) {
        this.areas = areas;
        this.batches = batches;
        this.accounts = accounts;
    }

    @Transactional
    void fill(@Observes FirstStart event) {
        if (event.demo()) {
            return;
        }
        for (RootArea.Division division : event.rootArea().path()) {
            areas.begin(division.code(), division.name());
        }
        batches.begin(new BatchCreate(FIRST_BATCH, FIRST_BATCH_STARTS, null, FIRST_BATCH_BASE_YEAR, null, null));
        accounts.createAdministrator(
                ADMINISTRATOR, event.adminPassword(), event.rootArea().code());
    }
}
