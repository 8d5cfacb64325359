package org.zhucun.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories: filled aside and put in place at once, removed, handed to another user. */
final class Directories {

    /** Fills a fresh directory. */
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    private Directories() {}

    /** Fills a directory beside {@code target} and renames it, so that a killed process leaves no half of one. */
    static void replace(Path target, Filling filling) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        delete(fresh);
        Files.createDirectories(fresh);
        filling.fill(fresh);
        Files.move(fresh, target);
    }

    /** Copies what is in the directory, with its rights. */
    static void copy(Path directory, Path target) throws IOException {
        for (Path path : contents(directory)) {
            Path copy = target.resolve(directory.relativize(path));
            if (!path.equals(directory)) {
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            } else {
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(path));
            }
        }
    }

    static void delete(Path directory) throws IOException {
        for (Path path :
                contents(directory).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    /** Makes {@code owner} the owner of everything in the directory; only root can. */
    static void chown(Path directory, int owner, int group) throws IOException {
        for (Path path : contents(directory)) {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static int owner(Path path) {
        return number(path, "unix:uid");
    }

    static int group(Path path) {
        return number(path, "unix:gid");
    }

    private static int number(Path path, String attribute) {
        try {
            return (Integer) Files.getAttribute(path, attribute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> contents(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.toList();
        }
    }
}
