package org.zhucun.imports;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.zhucun.imports.job.ImportJobs;
import org.zhucun.imports.source.SpooledFile;

/** Ends what a dead process left running, and forgets what is old. */
@ApplicationScoped
class ImportHousekeeping {

    private static final Logger LOG = Logger.getLogger(ImportHousekeeping.class);
    /** No import takes as long. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(12);

    private final ImportJobs jobs;
    private final Duration retention;

    ImportHousekeeping(
            ImportJobs jobs,
            @ConfigProperty(name = "zhucun.imports.retention-days", defaultValue = "180") long retentionDays) {
        this.jobs = jobs;
        this.retention = Duration.ofDays(retentionDays);
    }

    void start(@Observes StartupEvent event) {
        failOrphans();
        deleteLeftFiles();
    }

    @Scheduled(every = "60s", delayed = "60s")
    void failOrphans() {
        int failed = jobs.failOrphans();
        if (failed > 0) {
            LOG.warnf("%d import jobs of a process that has ended were failed", failed);
        }
    }

    /** Jobs hold raw rejected rows, so they are kept no longer than needed. */
    @Scheduled(every = "24h", delayed = "10m")
    void forget() {
        jobs.forgetOlderThan(retention);
    }

    private static void deleteLeftFiles() {
        // files carry the machine's time, whatever the application's clock says
        Instant before = Instant.ofEpochMilli(System.currentTimeMillis()).minus(LEFT_BEHIND);
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> file.getFileName().toString().startsWith(SpooledFile.PREFIX))
                    .filter(file -> lastModified(file).isBefore(before))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.debugf(unreadable, "temporary files could not be looked through");
        }
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
