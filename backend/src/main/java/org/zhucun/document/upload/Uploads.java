package org.zhucun.document.upload;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhucun.document.content.FileType;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.imports.source.SpooledFile;

/** Takes files in pieces, each account its own. */
@ApplicationScoped
public class Uploads {

    static final int MAX_MEGABYTES = 20;
    private static final int MEGABYTE = 1 << 20;
    private static final int MAX_BYTES = MAX_MEGABYTES * MEGABYTE;
    /** Of all files of an account that are on their way. */
    private static final long MAX_PENDING_BYTES = 10L * MAX_BYTES;
    /** Smaller pieces would cost more than they hold; the last of a file is as small as it is. */
    private static final int MIN_PIECE_BYTES = 16 << 10;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String COLUMNS = "id, name, size, received, expires_at";
    private static final String OWN =
            "select " + COLUMNS + " from upload where id = ? and account_id = ? and expires_at > ?";

    private final Jdbc jdbc;
    private final Clock clock;
    private final Caller caller;

    Uploads(Jdbc jdbc, Clock clock, Caller caller) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.caller = caller;
    }

    /** 422 when no document may be of that size or name, 409 when too much of the account is on its way. */
    @Transactional
    public Upload create(UploadCreate body) {
        if (body.size() > MAX_BYTES) {
            throw ApiException.invalid(Violation.pointer("/size", "FILE_TOO_LARGE", MAX_MEGABYTES));
        }
        String name = body.name()
                .substring(Math.max(body.name().lastIndexOf('/'), body.name().lastIndexOf('\\')) + 1);
        if (FileType.ofName(name).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/name", "FILE_TYPE_UNKNOWN"));
        }
        Instant now = clock.instant();
        long pending = jdbc.number(
                "select coalesce(sum(size), 0) from upload where account_id = ? and expires_at > ?",
                List.of(caller.accountId(), now));
        if (pending + body.size() > MAX_PENDING_BYTES) {
            throw new ApiException(ErrorCode.UPLOADS_PENDING, MAX_PENDING_BYTES / MEGABYTE);
        }
        byte[] sha256 = body.sha256() == null ? null : HexFormat.of().parseHex(body.sha256());
        return jdbc.one(
                        "insert into upload (account_id, name, size, sha256, expires_at) values (?, ?, ?, ?, ?)"
                                + " returning " + COLUMNS,
                        Arrays.asList(caller.accountId(), name, body.size(), sha256, now.plus(KEPT)),
                        Upload::of)
                .orElseThrow();
    }

    /** 404 when absent, forgotten, or another account's. */
    public Upload get(UUID id) {
        return find(id, OWN).orElseThrow(() -> ApiException.notFound(id));
    }

    /** Adds a piece; 409 naming the offset expected when it begins elsewhere, 422 beyond the size announced. */
    @Transactional
    public Upload append(UUID id, int offset, byte[] piece) {
        Upload upload = find(id, OWN + " for update").orElseThrow(() -> ApiException.notFound(id));
        if (offset != upload.offset()) {
            throw new ApiException(ErrorCode.UPLOAD_OFFSET, upload.offset()).with("offset", upload.offset());
        }
        if (piece.length == 0) {
            return upload;
        }
        int received = offset + piece.length;
        if (received > upload.size()) {
            throw ApiException.invalid(Violation.parameter("offset", "UPLOAD_BEYOND_SIZE", upload.size()));
        }
        if (piece.length < MIN_PIECE_BYTES && received < upload.size()) {
            throw ApiException.invalid(Violation.parameter("offset", "UPLOAD_PIECE", MIN_PIECE_BYTES));
        }
        jdbc.update(
                "insert into upload_piece (upload_id, position, bytes) values (?, ?, ?)", List.of(id, offset, piece));
        jdbc.update("update upload set received = ? where id = ?", List.of(received, id));
        return get(id);
    }

    /** Gives it up; a document that has its file has it for itself. */
    @Transactional
    public void remove(UUID id) {
        get(id);
        jdbc.update("delete from upload where id = ?", List.of(id));
    }

    /** The whole file; 422 when it is not the account's, not whole, or not as it was announced. */
    public SpooledFile file(UUID id) throws IOException {
        Upload upload = find(id, OWN).orElseThrow(() -> refused("UNKNOWN_UPLOAD"));
        if (!upload.isWhole()) {
            throw refused("UPLOAD_INCOMPLETE", upload.offset(), upload.size());
        }
        SpooledFile file = SpooledFile.spool(
                new PieceStream(offset -> piece(id, offset), upload.size()), MAX_BYTES, upload.name());
        String announced = jdbc.one(
                        "select encode(sha256, 'hex') as announced from upload where id = ? and sha256 is not null",
                        List.of(id),
                        row -> row.text("announced"))
                .orElse(file.sha256());
        if (!announced.equals(file.sha256())) {
            file.close();
            throw refused("FILE_NOT_AS_SENT");
        }
        return file;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        jdbc.update("delete from upload where expires_at <= ?", List.of(clock.instant()));
    }

    private byte[] piece(UUID id, int offset) {
        return jdbc.one(
                        "select bytes from upload_piece where upload_id = ? and position = ?",
                        List.of(id, offset),
                        row -> row.bytes("bytes"))
                .orElseThrow(() -> refused("UNKNOWN_UPLOAD"));
    }

    private Optional<Upload> find(UUID id, String sql) {
        return jdbc.one(sql, List.of(id, caller.accountId(), clock.instant()), Upload::of);
    }

    private static ApiException refused(String code, Object... args) {
        return ApiException.invalid(Violation.pointer("/uploadId", code, args));
    }
}
