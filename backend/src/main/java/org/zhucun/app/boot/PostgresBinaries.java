package org.zhucun.app.boot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that travel inside the product's jars, unpacked once into a directory. */
record PostgresBinaries(Path home) {

    private static final Set<PosixFilePermission> EXECUTABLE = EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    /** Unpacks below {@code parent}, or copies what is unpacked already, unless this very archive is there. */
    static PostgresBinaries unpackedBelow(Path parent, ServerUser user, PreparedData prepared) {
        String archive = archive();
        URL resource = PostgresBinaries.class.getResource("/" + archive);
        if (resource == null) {
            throw new StartupException("There is no embedded PostgreSQL for this machine (" + archive
                    + "); install PostgreSQL 18 and set DATABASE_URL.");
        }
        try {
            // the archive's size stands for its version, which the archive itself does not tell
            Path home = parent.resolve(
                    archive.replace(".txz", "-" + resource.openConnection().getContentLengthLong()));
            if (Files.notExists(home)) {
                Path unpacked = prepared.binaries(home.getFileName()).orElse(null);
                Directories.replace(home, fresh -> {
                    if (unpacked == null) {
                        unpack(resource, fresh);
                    } else {
                        Directories.copy(unpacked, fresh);
                    }
                    user.take(fresh);
                });
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new StartupException("The embedded PostgreSQL cannot be unpacked below " + parent + ": " + e, e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        String machine = System.getProperty("os.arch");
        return switch (machine) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> "postgres-" + System.getProperty("os.name") + "-" + machine + ".txz";
        };
    }

    private static void unpack(URL resource, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(resource.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive's entry " + entry.getName() + " leads outside of it");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, EXECUTABLE);
        }
    }
}
