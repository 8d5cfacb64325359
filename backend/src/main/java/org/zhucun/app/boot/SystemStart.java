package org.zhucun.app.boot;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.InitialAccounts;

/** Has an empty system filled before the first request, and tells the person at the terminal when it is ready. */
@ApplicationScoped
public class SystemStart {

    private final Jdbc jdbc;
    private final InitialAccounts accounts;
    private final Event<FirstStart> firstStart;
    private final boolean fillEmptySystem;
    private final boolean demo;
    private final String rootArea;
    private final Optional<String> adminPassword;

    SystemStart(
            Jdbc jdbc,
            InitialAccounts accounts,
            Event<FirstStart> firstStart,
            @ConfigProperty(name = "zhucun.start.fill-empty-system") boolean fillEmptySystem,
            @ConfigProperty(name = StartSettings.DEMO) Optional<Boolean> demo,
            @ConfigProperty(name = StartSettings.ROOT_AREA) String rootArea,
            @ConfigProperty(name = StartSettings.ADMIN_PASSWORD) Optional<String> adminPassword) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.firstStart = firstStart;
        this.fillEmptySystem = fillEmptySystem;
        this.demo = demo.orElse(false);
        this.rootArea = rootArea;
        this.adminPassword = adminPassword;
    }

    void fill(@Observes StartupEvent event) {
        if (fillEmptySystem && hasNoAccounts()) {
            firstStart.fire(new FirstStart(demo, RootArea.parse(rootArea), adminPassword.orElse("")));
        }
    }

    void ready(@ObservesAsync HttpServerStart event) {
        if (!fillEmptySystem) {
            return;
        }
        StringBuilder message = new StringBuilder("\n驻村 is ready: http://localhost:")
                .append(event.options().getPort())
                .append('\n');
        List<String> demonstration = accounts.enabledDemonstrationAccounts();
        if (!demonstration.isEmpty()) {
            message.append("Demonstration accounts, password ")
                    .append(InitialAccounts.DEMONSTRATION_PASSWORD)
                    .append(": ")
                    .append(String.join(", ", demonstration))
                    .append('\n');
        }
        System.out.println(message);
    }

    private boolean hasNoAccounts() {
        return jdbc.list("select 1 from account limit 1", List.of(), row -> 1).isEmpty();
    }
}
