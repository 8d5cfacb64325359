package org.zhucun.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process that a cluster's {@code postmaster.pid} names, if it is one. */
final class Postmaster {

    /** Line of postmaster.pid that tells the state. */
    private static final int STATE_LINE = 7;

    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);

    private Postmaster() {}

    /** Whether the server with this process id says that it takes connections. */
    static boolean ready(Path cluster, long pid) {
        List<String> lines = pidFile(cluster);
        return lines.size() > STATE_LINE
                && lines.get(0).strip().equals(Long.toString(pid))
                && lines.get(STATE_LINE).strip().equals("ready");
    }

    /**
     * Makes room for a new server on the cluster: stops one that outlived its killed parent, and removes a pid file
     * whose process is gone, a zombie or somebody else's by now, since PostgreSQL only asks whether the id is in use.
     */
    static void clear(Path cluster) throws IOException {
        List<String> lines = pidFile(cluster);
        if (lines.isEmpty()) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            return;
        }
        Optional<ProcessHandle> orphan = parse(lines.get(0)).filter(process -> serves(process, cluster));
        orphan.ifPresent(Postmaster::stop);
        Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    /** Stops the server: lets transactions be rolled back and the state be written, with force only if that hangs. */
    static void stop(ProcessHandle process) {
        signal(process, "INT");
        if (!gone(process, FAST)) {
            signal(process, "QUIT");
            if (!gone(process, IMMEDIATE)) {
                process.destroyForcibly();
                gone(process, IMMEDIATE);
            }
        }
    }

    private static Optional<ProcessHandle> parse(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The command line is asked, not the program's path: that one is hidden when the server runs as another user. */
    private static boolean serves(ProcessHandle process, Path cluster) {
        try {
            byte[] line = Files.readAllBytes(Path.of("/proc/" + process.pid() + "/cmdline"));
            List<String> words = List.of(new String(line, System.getProperty("sun.jnu.encoding")).split("\0"));
            int option = words.indexOf("-D");
            return words.get(0).endsWith("/bin/postgres")
                    && option > 0
                    && option + 1 < words.size()
                    && Path.of(words.get(option + 1)).equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> pidFile(Path cluster) {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
