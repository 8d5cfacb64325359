package org.zhucun.platform.imports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhucun.platform.imports.stage.Staging;
import org.zhucun.support.ApiTest;

@ApiTest
class ImportWorkTest {

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @All
    @Inject
    List<Importer> importers;

    @Test
    void whatEveryImportKnowsAndWhatAStatementIsGivenIsBound() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertEquals(
                    List.of("4414/2005-02/"),
                    work(connection)
                            .list(
                                    "select :scope || '/' || :month || '/' || coalesce(:batch, '') as said",
                                    Map.of("month", "2005-02"),
                                    row -> row.text("said")));
        }
    }

    /** Bound to null it would make a condition that is never true, and the check would pass. */
    @Test
    void aNameThatNobodyKnowsFails() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            ImportWork work = work(connection);
            assertThrows(IllegalArgumentException.class, () -> work.run("select 1 where 1 > :limt"));
        }
    }

    /** On a file of no rows every statement runs that a file runs. */
    @Test
    void theSqlOfEveryImporterIsValidAndItsNamesAreKnown() throws SQLException {
        for (Importer importer : importers) {
            for (ImportOptions.Strategy strategy : ImportOptions.Strategy.values()) {
                try (Connection connection = dataSource.getConnection()) {
                    connection.setAutoCommit(false);
                    ImportOptions options = new ImportOptions();
                    options.strategy = strategy;
                    options.moves = ImportOptions.Permission.allow;
                    new Staging(connection, importer, json).createTables();
                    ImportWork work = work(connection, options);
                    assertDoesNotThrow(() -> importer.check(work), importer.resource());
                    assertDoesNotThrow(() -> importer.write(work), importer.resource());
                    connection.rollback();
                }
            }
        }
    }

    private static ImportWork work(Connection connection) {
        return work(connection, new ImportOptions());
    }

    private static ImportWork work(Connection connection, ImportOptions options) {
        return new ImportWork(connection, options, new ImportRequest.Submitter(null, "梅州市驻村办", "4414"), LocalDate.MAX);
    }
}
