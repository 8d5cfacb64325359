package org.zhucun.platform.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.kernel.export.FileBody;

/** An uploaded file on disk, so that it can be read more than once in constant memory. Closing deletes it. */
public record SpooledFile(Path path, long bytes, String sha256, String fileName) implements AutoCloseable {

    /** The name tells the process, so that files of one that was killed can be told from those in use. */
    private static final Pattern NAME = Pattern.compile("zhucun-import-(\\d+)-.*\\.tmp");

    private static final int BUFFER_BYTES = 1 << 16;

    /** @throws TooLargeException as soon as more than {@code maxBytes} have come in; nothing is left on disk then */
    public static SpooledFile spool(InputStream body, long maxBytes, String fileName) throws IOException {
        return written(out -> copy(body, out, maxBytes), fileName);
    }

    /** A file as it is written; nothing is left on disk when that fails. */
    public static SpooledFile written(FileBody body, String fileName) throws IOException {
        Path path =
                Files.createTempFile("zhucun-import-" + ProcessHandle.current().pid() + "-", ".tmp");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                body.write(out);
            }
            return new SpooledFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()), fileName);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static void copy(InputStream body, OutputStream out, long maxBytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
            if (bytes > maxBytes) {
                throw new TooLargeException();
            }
            out.write(buffer, 0, read);
        }
    }

    /** Whether a file of this name belongs to a process that has ended. */
    public static boolean isLeftBehind(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty();
    }

    /** The first bytes, fewer when the file is shorter. */
    public byte[] head(int length) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(length);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    public static class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
