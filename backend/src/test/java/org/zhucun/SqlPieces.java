package org.zhucun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * The SQL in the program: the string constants of its classes, those of strings put together included, and its
 * SQL files but the migrations.
 */
final class SqlPieces {

    /** Tag of a string in a class file's constant pool. */
    private static final int STRING = 8;

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path RESOURCES = Path.of("src/main/resources");

    private SqlPieces() {}

    /** A piece, and where it stands: the package, and the name of the class or file. */
    record Piece(String packageName, String file, String text) {}

    static List<Piece> all() {
        List<Piece> pieces = new ArrayList<>(walk(CLASSES.resolve("org/zhucun"), ".class", SqlPieces::constants));
        pieces.addAll(walk(RESOURCES, ".sql", SqlPieces::script));
        return pieces;
    }

    private static List<Piece> walk(Path root, String ending, Function<Path, Stream<Piece>> read) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .flatMap(read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Piece> constants(Path file) {
        ClassReader reader = new ClassReader(bytes(file));
        char[] buffer = new char[reader.getMaxStringLength()];
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0 && reader.readByte(offset - 1) == STRING) {
                pieces.add(piece(CLASSES, file, (String) reader.readConst(i, buffer)));
            }
        }
        return pieces.stream();
    }

    private static Stream<Piece> script(Path file) {
        Path place = RESOURCES.relativize(file);
        return place.startsWith("db/migration")
                ? Stream.empty()
                : Stream.of(piece(RESOURCES, file, new String(bytes(file))));
    }

    private static Piece piece(Path root, Path file, String text) {
        String packageName = root.relativize(file.getParent()).toString().replace('/', '.');
        return new Piece(packageName, file.getFileName().toString(), text);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
