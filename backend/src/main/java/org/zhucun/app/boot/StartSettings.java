package org.zhucun.app.boot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.zhucun.kernel.time.Today;

/**
 * How the product is started.
 *
 * @param external the database given from outside; without one the product brings its own
 * @param dataDirectory where the embedded database keeps its data
 * @param prepared a stopped data directory with the demonstration city, which a new one is copied from
 * @param demo whether the demonstration city is loaded into an empty system
 * @param demoToday what the demonstration's day is to be, see {@link DemonstrationDay}
 * @param rootArea root of an empty system, see {@link RootArea#parse}
 * @param adminPassword password of the first account of an empty system
 */
record StartSettings(
        String host,
        int port,
        Optional<DatabaseAddress> external,
        Path dataDirectory,
        Optional<Path> prepared,
        boolean demo,
        Optional<String> demoToday,
        String rootArea,
        Optional<String> adminPassword) {

    static final String PORT = "quarkus.http.port";
    static final String DEMO = "zhucun.start.demo";
    static final String DEMO_TODAY = "zhucun.start.demo-today";
    static final String ROOT_AREA = "zhucun.start.root-area";
    static final String ADMIN_PASSWORD = "zhucun.start.admin-password";

    static StartSettings of(Config config) {
        Optional<DatabaseAddress> external = DatabaseAddress.given(name -> config.getOptionalValue(name, String.class));
        return new StartSettings(
                config.getValue("quarkus.http.host", String.class),
                config.getValue(PORT, Integer.class),
                external,
                config.getValue("zhucun.start.data-dir", Path.class),
                config.getOptionalValue("zhucun.start.prepared", Path.class),
                // the database that the product brings along is there to be tried out
                config.getOptionalValue(DEMO, Boolean.class).orElse(external.isEmpty()),
                config.getOptionalValue(DEMO_TODAY, String.class),
                config.getValue(ROOT_AREA, String.class),
                config.getOptionalValue(ADMIN_PASSWORD, String.class));
    }

    /**
     * The settings that the running application needs, in the names of Quarkus.
     *
     * @param demonstration whether the database is the demonstration's
     */
    Map<String, String> properties(boolean demonstration) {
        String day = DemonstrationDay.of(demoToday, demonstration)
                .map(LocalDate::toString)
                .orElse("");
        return Map.of(DEMO, Boolean.toString(demo), Today.DEMONSTRATION_DAY, day);
    }
}
