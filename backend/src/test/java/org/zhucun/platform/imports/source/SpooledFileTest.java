package org.zhucun.platform.imports.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.platform.imports.source.SourceFixture.spool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    @Test
    void spoolingStopsAtTheLimitAndLeavesNothing() throws IOException {
        assertThrows(
                SpooledFile.TooLargeException.class,
                () -> SpooledFile.spool(new ByteArrayInputStream(new byte[11]), 10, null));
        SpooledFile file = spool(new byte[3]);
        assertTrue(Files.exists(file.path()));
        file.close();
        assertFalse(Files.exists(file.path()));
    }

    @Test
    void onlyFilesOfEndedProcessesAreLeftBehind() throws IOException {
        try (SpooledFile file = spool(new byte[3])) {
            assertFalse(SpooledFile.isLeftBehind(file.path().getFileName().toString()));
        }
        assertTrue(SpooledFile.isLeftBehind("zhucun-import-999999999-1.tmp"));
        assertFalse(SpooledFile.isLeftBehind("other.tmp"));
    }
}
