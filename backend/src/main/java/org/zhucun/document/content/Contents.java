package org.zhucun.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.zhucun.kernel.sql.Jdbc;

/** Stores contents by their hash, each once. One that no document holds any more is removed by the database. */
@ApplicationScoped
public class Contents {

    static final int CHUNK_BYTES = 256 << 10;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('document ' || ?, 0))";
    private static final String ADD = "insert into document_content (sha256, size, media_type, thumbnail)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String ADD_CHUNK = "insert into document_chunk (sha256, position, bytes) values (?, ?, ?)";
    private static final String CHUNK = "select bytes from document_chunk where sha256 = ? and position = ?";

    private final Jdbc jdbc;

    Contents(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash under which the file is stored, by now or before. It stays while the transaction names it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] store(CheckedFile checked) throws IOException {
        byte[] sha256 = HexFormat.of().parseHex(checked.file().sha256());
        jdbc.list(LOCK, List.of(checked.file().sha256()), row -> true);
        int added = jdbc.update(
                ADD, Arrays.asList(sha256, (int) checked.file().bytes(), checked.mediaType(), checked.thumbnail()));
        if (added > 0) {
            try (InputStream in = Files.newInputStream(checked.file().path())) {
                int position = 0;
                for (byte[] chunk = in.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = in.readNBytes(CHUNK_BYTES)) {
                    jdbc.update(ADD_CHUNK, List.of(sha256, position, chunk));
                    position++;
                }
            }
        }
        return sha256;
    }

    public Optional<Content> find(byte[] sha256) {
        return jdbc.one(
                "select size, media_type from document_content where sha256 = ?",
                List.of(sha256),
                row -> new Content(sha256, row.integer("size"), row.text("media_type")));
    }

    public Optional<byte[]> thumbnail(byte[] sha256) {
        return jdbc.one(
                "select thumbnail from document_content where sha256 = ? and thumbnail is not null",
                List.of(sha256),
                row -> row.bytes("thumbnail"));
    }

    /** Writes bytes of it from the first one given, chunk by chunk; a slow reader holds no connection meanwhile. */
    public void write(Content content, int first, int length, OutputStream out) throws IOException {
        for (int at = first, end = first + length; at < end; ) {
            int position = at / CHUNK_BYTES;
            int start = at % CHUNK_BYTES;
            byte[] chunk = jdbc.one(CHUNK, List.of(content.sha256(), position), row -> row.bytes("bytes"))
                    .orElseThrow(() -> new IOException("the document was removed while it was read"));
            int part = Math.min(chunk.length - start, end - at);
            out.write(chunk, start, part);
            at += part;
        }
    }
}
