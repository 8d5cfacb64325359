package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.report.template.DefaultTexts;

/** What the city's office says in its report in words of its own, in place of those that ship. */
@ApplicationScoped
public class DemoReportTexts {

    private final DefaultTexts defaults;
    private final Jdbc jdbc;

    DemoReportTexts(DefaultTexts defaults, Jdbc jdbc) {
        this.defaults = defaults;
        this.jdbc = jdbc;
    }

    /** Once the areas are there. */
    @Transactional
    void load() {
        defaults.lay();
        try (InputStream in = DemoReportTexts.class.getResourceAsStream("/demo/report-texts.sql")) {
            jdbc.update(new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
