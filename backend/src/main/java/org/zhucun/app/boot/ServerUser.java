package org.zhucun.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the PostgreSQL programs run. They refuse root, so root hides itself in a user namespace or, where the kernel
 * allows none, hands the files to an unprivileged user.
 *
 * @param prefix what stands before each command
 * @param owner the user id that has to own the files, or -1 when nobody has to be told
 */
record ServerUser(List<String> prefix, int owner, int group) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Chooses for the files of {@code directory}, which exists. */
    static ServerUser of(Path directory) {
        int owner = Directories.owner(directory);
        if (!isRoot()) {
            return new ServerUser(List.of(), -1, -1);
        }
        if (owner != ROOT) {
            return other(owner, Directories.group(directory));
        }
        if (succeeds("unshare", "-U", "true")) {
            return new ServerUser(List.of("unshare", "-U"), ROOT, ROOT);
        }
        int[] postgres = account("postgres");
        return other(postgres[0], postgres[1]);
    }

    /** Gives what root made to the user who is to work with it. */
    void take(Path directory) throws IOException {
        if (owner >= 0) {
            Directories.chown(directory, owner, group);
        }
    }

    /** The command as this user, in a session of its own: a Ctrl-C at the terminal must reach the product first. */
    List<String> detached(List<String> command) {
        return concat(List.of("setsid"), as(command));
    }

    List<String> as(List<String> command) {
        return concat(prefix, command);
    }

    private static ServerUser other(int user, int group) {
        return new ServerUser(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"), user, group);
    }

    private static boolean isRoot() {
        return Directories.owner(Path.of("/proc/self")) == ROOT;
    }

    /** User and group id of a system account, or nobody's when the machine has no such account. */
    private static int[] account(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> line.split(":"))
                    .filter(fields -> fields.length > 3 && fields[0].equals(name))
                    .map(fields -> new int[] {Integer.parseInt(fields[2]), Integer.parseInt(fields[3])})
                    .findFirst()
                    .orElse(new int[] {NOBODY, NOBODY});
        } catch (IOException e) {
            return new int[] {NOBODY, NOBODY};
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
