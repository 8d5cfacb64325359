package org.zhucun.platform.imports;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.zhucun.platform.imports.job.ImportJobs;
import org.zhucun.platform.imports.source.SpooledFile;

/** Ends what a dead process left running, and forgets what is old. */
@ApplicationScoped
class ImportHousekeeping {

    private static final Logger LOG = Logger.getLogger(ImportHousekeeping.class);
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

    /** Uploads of processes that are no more. */
    private static void deleteLeftFiles() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> SpooledFile.isLeftBehind(file.getFileName().toString()))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.debugf(unreadable, "temporary files could not be looked through");
        }
    }
}
