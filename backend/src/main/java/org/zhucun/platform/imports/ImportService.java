package org.zhucun.platform.imports;

import io.quarkus.arc.All;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.platform.imports.job.ImportFailure;
import org.zhucun.platform.imports.job.ImportJobs;
import org.zhucun.platform.imports.source.SpooledFile;

/** Takes files in and runs them, at most two at a time; further ones wait their turn. */
@ApplicationScoped
public class ImportService {

    private static final int AT_ONCE = 2;
    private static final int MAX_WAITING = 32;
    private static final int RETRY_SECONDS = 30;

    private final List<Importer> importers;
    private final ImportJobs jobs;
    private final ImportEngine engine;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MAX_WAITING), ImportService::worker);

    ImportService(@All List<Importer> importers, ImportJobs jobs, ImportEngine engine) {
        this.importers = importers.stream()
                .sorted(Comparator.comparingInt(Importer::loadOrder))
                .toList();
        this.jobs = jobs;
        this.engine = engine;
    }

    /** The resources that can be imported, in load order. */
    public List<Importer> importers() {
        return importers;
    }

    /** 404 when nothing of that name can be imported. */
    public Importer importer(String resource) {
        return importers.stream()
                .filter(importer -> importer.resource().equals(resource))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound(resource));
    }

    /** A job begun, and its end. */
    public record Started(UUID id, CompletableFuture<Void> end) {}

    /** Begins a job; it owns the file from here on. 503 when too many wait already. */
    public Started start(ImportRequest request, SpooledFile file) {
        UUID id = jobs.begin(request, file);
        try {
            return new Started(id, CompletableFuture.runAsync(() -> engine.run(id, request, file), workers));
        } catch (RejectedExecutionException full) {
            jobs.fail(id, ImportFailure.INTERNAL);
            close(file);
            throw new ApiException(ErrorCode.UNAVAILABLE).with("retryAfter", RETRY_SECONDS);
        }
    }

    /** Runs an import on the calling thread, as the application does for its own files. Returns the job's id. */
    public UUID run(ImportRequest request, SpooledFile file) {
        UUID id = jobs.begin(request, file);
        engine.run(id, request, file);
        return id;
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    static void close(SpooledFile file) {
        try {
            file.close();
        } catch (IOException undeletable) {
            file.path().toFile().deleteOnExit();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "import");
        thread.setDaemon(true);
        return thread;
    }
}
