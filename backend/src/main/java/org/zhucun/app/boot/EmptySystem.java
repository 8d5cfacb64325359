package org.zhucun.app.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.InitialAccounts;

/** What a system without the demonstration begins with: its root area, the first batch and its administrator. */
@ApplicationScoped
public class EmptySystem {

    private static final String ADMINISTRATOR = "admin";
    private static final String FIRST_BATCH = "第一批";
    private static final LocalDate FIRST_BATCH_STARTS = LocalDate.of(2005, 1, 10);
    private static final int FIRST_BATCH_BASE_YEAR = 2004;

    private final Jdbc jdbc;
    private final InitialAccounts accounts;

    EmptySystem(Jdbc jdbc, InitialAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Transactional
    void fill(@Observes FirstStart event) {
        if (event.demo()) {
            return;
        }
        for (RootArea.Division division : event.rootArea().path()) {
            jdbc.update(
                    "insert into area (code, name) values (?, ?) on conflict (code) do nothing",
                    List.of(division.code(), division.name()));
        }
        jdbc.update(
                "insert into batch (name, starts_on, base_year) values (?, ?, ?) on conflict (name) do nothing",
                List.of(FIRST_BATCH, FIRST_BATCH_STARTS, FIRST_BATCH_BASE_YEAR));
        accounts.createAdministrator(
                ADMINISTRATOR, event.adminPassword(), event.rootArea().code());
    }
}
