package org.zhucun.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The PostgreSQL cluster of a data directory and how its server is run.
 *
 * @param user as whom the PostgreSQL programs run
 */
record Cluster(DataDirectory data, PostgresBinaries binaries, ServerUser user) {

    static final String ROLE = "zhucun";
    static final String DATABASE = "zhucun";

    /** Settings that differ from PostgreSQL's defaults; durability stays as safe as they are. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=64",
            "shared_buffers=128MB",
            "effective_cache_size=1GB",
            "work_mem=16MB",
            "maintenance_work_mem=128MB",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "wal_compression=on",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "random_page_cost=1.1",
            "jit=off",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] ",
            "log_checkpoints=off",
            "log_min_messages=warning");

    /** Opens the cluster of the directory, made new when there is none. */
    static Cluster of(DataDirectory data, PreparedData prepared) {
        Path directory = Files.exists(data.cluster()) ? data.cluster() : data.path();
        try {
            ServerUser user = ServerUser.of(directory);
            PostgresBinaries binaries = PostgresBinaries.unpackedBelow(data.path(), user, prepared);
            Cluster cluster = new Cluster(data, binaries, user);
            if (Files.notExists(data.cluster())) {
                Path city = prepared.city().orElse(null);
                Directories.replace(
                        data.cluster(), city == null ? cluster::create : fresh -> cluster.copy(city, fresh));
            }
            return cluster;
        } catch (IOException e) {
            throw new StartupException("The data directory " + data.path() + " cannot be used: " + e, e);
        }
    }

    List<String> serverCommand(int port) {
        List<String> command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", data.cluster().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return user.detached(command);
    }

    private void create(Path directory) throws IOException {
        Path password = data.path().resolve("postgres.initial-password");
        Files.copy(data.passwordFile(), password);
        try {
            user.take(password);
            user.take(directory);
            run(
                    "",
                    List.of(
                            binaries.program("initdb"),
                            "--pgdata=" + directory,
                            "--username=" + ROLE,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // with ctype C there would be no trigrams of Chinese text
                            "--locale=C.UTF-8"));
            run(
                    "create database " + DATABASE + ";\n",
                    List.of(binaries.program("postgres"), "--single", "-D", directory.toString(), "postgres"));
        } finally {
            Files.delete(password);
        }
    }

    /** Whoever prepared it had a password of their own. */
    private void copy(Path prepared, Path directory) throws IOException {
        Directories.copy(prepared, directory);
        user.take(directory);
        run(
                "alter role " + ROLE + " password '" + data.password() + "';\n",
                List.of(binaries.program("postgres"), "--single", "-D", directory.toString(), "postgres"));
    }

    private void run(String input, List<String> command) throws IOException {
        Process process = new ProcessBuilder(user.as(command))
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new StartupException("The embedded database cannot be created in " + data.path() + ": "
                        + output.strip().lines().reduce((first, last) -> last).orElse("no reason given"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new StartupException("Interrupted while the embedded database was being created.", e);
        }
    }

    /** The last complaint in the server's log, to be shown to the person who started it. */
    String lastComplaint() {
        try {
            return Files.readAllLines(data.log()).stream()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("rror"))
                    .reduce((first, last) -> last)
                    .orElse("see " + data.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
