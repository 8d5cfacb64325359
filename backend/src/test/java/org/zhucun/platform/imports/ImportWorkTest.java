package org.zhucun.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhucun.support.ApiTest;

@ApiTest
class ImportWorkTest {

    @Inject
    DataSource dataSource;

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

    private static ImportWork work(Connection connection) {
        return new ImportWork(connection, new ImportOptions(), new ImportRequest.Submitter(null, "梅州市驻村办", "4414"));
    }
}
