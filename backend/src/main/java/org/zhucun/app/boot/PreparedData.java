package org.zhucun.app.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A stopped data directory that the build has laid, so that a first start copies it instead of making everything anew.
 *
 * @param directory it, or what may have been removed since
 * @param demo whether a new database is to have the demonstration city
 */
record PreparedData(Optional<Path> directory, boolean demo) {

    static final PreparedData NONE = new PreparedData(Optional.empty(), false);

    static PreparedData of(StartSettings settings) {
        return new PreparedData(settings.prepared(), settings.demo());
    }

    /** The cluster with the demonstration city, where it is wanted. */
    Optional<Path> city() {
        return demo ? readable(Path.of("postgres")) : Optional.empty();
    }

    /** @param name of the directory that the programs of this version are unpacked to */
    Optional<Path> binaries(Path name) {
        return readable(name);
    }

    private Optional<Path> readable(Path name) {
        return directory.map(path -> path.resolve(name)).filter(Files::isReadable);
    }
}
