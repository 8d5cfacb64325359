package org.zhucun.support;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for what happens at once: the common pool may have a single one, and run one task after the other. */
public final class AtOnce implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    public <T> CompletableFuture<T> run(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                },
                threads);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
