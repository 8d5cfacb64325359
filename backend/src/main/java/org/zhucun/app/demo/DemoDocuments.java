package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhucun.kernel.sql.Jdbc;

/** What the offices of the demonstration city keep. No file brings documents, so they are written at once. */
@ApplicationScoped
public class DemoDocuments {

    private final Jdbc jdbc;

    DemoDocuments(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing where there are documents already. */
    @Transactional
    void load() {
        if (jdbc.number("select count(*) from document", List.of()) > 0) {
            return;
        }
        try (InputStream in = DemoDocuments.class.getResourceAsStream("/demo/documents.sql")) {
            jdbc.update(new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
