package org.zhucun.app.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * A real PostgreSQL server run beside the product, for machines that have none. Its data lives in one directory and
 * survives any way of stopping; a server that dies is started again on the same port.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    /** Crash recovery replays up to max_wal_size, which may take minutes on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration RETRY = Duration.ofMillis(500);
    private static final int ATTEMPTS = 10;
    private static final long LOG_LIMIT = 10_000_000;

    private final DataDirectory data;
    private final Cluster cluster;
    private final int port;
    private Process server;
    private volatile boolean closed;

    private EmbeddedDatabase(DataDirectory data, Cluster cluster, int port) {
        this.data = data;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Opens the database of the directory, with a new one when it holds none; its server does not run yet.
     *
     * @param prepared what a new one is copied from where it can be
     * @throws StartupException when another instance has the directory or it cannot be written
     */
    static EmbeddedDatabase open(Path directory, PreparedData prepared) {
        DataDirectory data = DataDirectory.open(directory);
        try {
            return new EmbeddedDatabase(data, Cluster.of(data, prepared), freePort());
        } catch (IOException e) {
            data.close();
            throw new StartupException("The embedded database finds no free port: " + e, e);
        } catch (StartupException e) {
            data.close();
            throw e;
        }
    }

    /** Starts the server on a free port and returns when it takes connections. */
    public synchronized void start() {
        try {
            turnLog();
            startServer();
        } catch (IOException e) {
            throw new StartupException("The embedded database cannot be started: " + e, e);
        }
    }

    /** How to reach the server; stays the same when it is started again. */
    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE, Cluster.ROLE, data.password());
    }

    int port() {
        return port;
    }

    /** Process id of the server that runs now. */
    public synchronized long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        // before the lock is taken, so that a start that takes long gives up
        closed = true;
        synchronized (this) {
            if (server != null) {
                Postmaster.stop(server.toHandle());
            }
            data.close();
        }
    }

    private void startServer() throws IOException {
        for (int attempt = 1; !closed; attempt++) {
            Postmaster.clear(data.cluster());
            server = new ProcessBuilder(cluster.serverCommand(port))
                    .directory(data.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()))
                    .start();
            if (comesUp()) {
                // on a thread of its own: it waits for the lock, and the pool that tells of exits must go on
                server.onExit().thenAcceptAsync(this::restart, task -> new Thread(task, "restart-database").start());
                return;
            }
            // the last backends of a killed server need a moment to notice that it is gone
            if (attempt == ATTEMPTS) {
                Postmaster.stop(server.toHandle());
                throw new StartupException("The embedded database does not start: " + cluster.lastComplaint());
            }
            pause(RETRY);
        }
        throw new StartupException("Stopped while the embedded database was starting.");
    }

    private synchronized void restart(Process dead) {
        if (closed || dead != server) {
            return;
        }
        LOG.errorf("The embedded database stopped by itself (status %d); starting it again", dead.exitValue());
        try {
            startServer();
        } catch (IOException | StartupException e) {
            LOG.error("The embedded database cannot be started again", e);
        }
    }

    private boolean comesUp() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!closed && server.isAlive() && Instant.now().isBefore(end)) {
            if (Postmaster.ready(data.cluster(), server.pid())) {
                return true;
            }
            pause(POLL);
        }
        return false;
    }

    private void turnLog() throws IOException {
        Path log = data.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("Interrupted while the embedded database was starting.", e);
        }
    }
}
