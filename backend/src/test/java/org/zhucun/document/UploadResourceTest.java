package org.zhucun.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.document.DocumentCalls.DOCUMENTS;
import static org.zhucun.document.DocumentCalls.UPLOADS;
import static org.zhucun.document.DocumentCalls.begin;
import static org.zhucun.document.DocumentCalls.kept;
import static org.zhucun.document.DocumentCalls.post;
import static org.zhucun.document.DocumentCalls.put;
import static org.zhucun.document.DocumentCalls.upload;
import static org.zhucun.support.Accounts.as;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.document.content.HostileFiles;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.Accounts;
import org.zhucun.support.ApiTest;
import org.zhucun.support.TestClock;
import org.zhucun.support.TestWorld;

/** Files sent in pieces over a line that breaks, and files that are not taken. */
@ApiTest
class UploadResourceTest {

    private static final String OFFICE = "county-441481";
    private static final int PIECE = 1 << 20;

    @Inject
    TestWorld world;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void lay() {
        world.reset();
    }

    @AfterEach
    void setClock() {
        TestClock.reset();
    }

    @Test
    void aFileComesInPiecesAndGoesOnWhereTheLineBroke() throws IOException {
        byte[] file = text(3 * PIECE + 5);
        String id = begin(OFFICE, "日志.txt", file.length)
                .then()
                .statusCode(201)
                .body("offset", equalTo(0))
                .extract()
                .path("id");
        send(id, file, 0);
        breakOff(id, PIECE, Arrays.copyOfRange(file, PIECE, 2 * PIECE));
        as(OFFICE).get(UPLOADS + "/" + id).then().statusCode(200).body("offset", equalTo(PIECE));
        send(id, file, PIECE);
        // the answer was lost, and the piece is sent again
        put(OFFICE, id, PIECE, Arrays.copyOfRange(file, PIECE, 2 * PIECE))
                .then()
                .statusCode(409)
                .body("code", equalTo("UPLOAD_OFFSET"))
                .body("offset", equalTo(2 * PIECE));
        send(id, file, 2 * PIECE);
        post(OFFICE, DOCUMENTS, kept("441481", id))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UPLOAD_INCOMPLETE"));
        send(id, file, 3 * PIECE);
        String location = post(OFFICE, DOCUMENTS, kept("441481", id))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertEquals(
                new String(file, UTF_8), as(OFFICE).get(location + "/content").asString());
        as(OFFICE).get(UPLOADS + "/" + id).then().statusCode(404);
        assertEquals(0, jdbc.number("select count(*) from upload_piece", List.of()));
    }

    @Test
    void anUploadIsItsAccountsAlone() {
        String id = upload(OFFICE, "材料");
        as("city").get(UPLOADS + "/" + id).then().statusCode(404);
        put("city", id, 0, text(3)).then().statusCode(404);
        as("city").delete(UPLOADS + "/" + id).then().statusCode(404);
        post("city", DOCUMENTS, kept("441481", id))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_UPLOAD"));
        as(OFFICE).delete(UPLOADS + "/" + id).then().statusCode(204);
        as(OFFICE).get(UPLOADS + "/" + id).then().statusCode(404);
        begin("viewer", "a.txt", 3).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void aFileOf25MegabytesIsRefusedBeforeItIsSent() {
        begin(OFFICE, "录像.pdf", 25 << 20)
                .then()
                .statusCode(422)
                .body("errors.code", contains("FILE_TOO_LARGE"))
                .body("errors.pointer", contains("/size"))
                .body("errors.detail", contains("文件不能超过 20 MB"));
        begin(OFFICE, "录像.mp4", 25).then().statusCode(422).body("errors.code", contains("FILE_TYPE_UNKNOWN"));
        assertEquals(0, jdbc.number("select count(*) from upload", List.of()));
    }

    @Test
    void oneThatIsLargerThanItSaidIsNotTaken() {
        String id = begin(OFFICE, "a.txt", 100).path("id");
        put(OFFICE, id, 0, text(101)).then().statusCode(422).body("errors.code", contains("UPLOAD_BEYOND_SIZE"));
        put(OFFICE, id, 0, text(PIECE + 1)).then().statusCode(413);
        as(OFFICE).get(UPLOADS + "/" + id).then().body("offset", equalTo(0));
    }

    @Test
    void aFileIsSentInFewPieces() {
        String id = begin(OFFICE, "a.txt", 100_000).path("id");
        put(OFFICE, id, 0, text(1_000)).then().statusCode(422).body("errors.code", contains("UPLOAD_PIECE"));
        put(OFFICE, id, 0, text(90_000)).then().statusCode(200);
        put(OFFICE, id, 90_000, text(10_000)).then().statusCode(200).body("offset", equalTo(100_000));
    }

    @Test
    void anAccountHasSoMuchOnItsWayAndNoMore() {
        for (int i = 0; i < 10; i++) {
            begin(OFFICE, "a.txt", 20 << 20).then().statusCode(201);
        }
        begin(OFFICE, "a.txt", 1).then().statusCode(409).body("code", equalTo("UPLOADS_PENDING"));
        begin("city", "a.txt", 1).then().statusCode(201);
        TestClock.advance(Duration.ofHours(25));
        begin(OFFICE, "a.txt", 1).then().statusCode(201);
    }

    @Test
    void whatIsLeftForADayIsForgotten() {
        String id = upload(OFFICE, "材料");
        TestClock.advance(Duration.ofHours(25));
        as(OFFICE).get(UPLOADS + "/" + id).then().statusCode(404);
        post(OFFICE, DOCUMENTS, kept("441481", id))
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_UPLOAD"));
    }

    @Test
    void whatCameOtherwiseThanItWasSentIsRefused() {
        String sha256 = "0".repeat(64);
        String id = post(OFFICE, UPLOADS, Map.of("name", "a.txt", "size", 3, "sha256", sha256))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        put(OFFICE, id, 0, text(3)).then().statusCode(200);
        post(OFFICE, DOCUMENTS, kept("441481", id))
                .then()
                .statusCode(422)
                .body("errors.code", contains("FILE_NOT_AS_SENT"));
    }

    @Test
    void aFileThatIsRefusedLeavesNothingBehind() {
        refused("请示.pdf", HostileFiles.docx(), "FILE_TYPE_MISMATCH", "文件名以 .pdf 结尾，内容却是 DOCX，请核对文件");
        refused("报表.xlsx", HostileFiles.xlsm(), "FILE_HAS_MACROS", "文件含有宏，不能接收；请另存为不含宏的文件");
        refused("照片.png", HostileFiles.png(40_000, 40_000), "PICTURE_TOO_LARGE", "图片有 1,600 百万像素，不得超过 50 百万像素");
        assertEquals(
                0,
                jdbc.number(
                        "select (select count(*) from document) + (select count(*) from document_content)"
                                + " + (select count(*) from upload_piece)",
                        List.of()));
    }

    private static void refused(String name, byte[] file, String code, String sentence) {
        post(OFFICE, DOCUMENTS, kept("441481", upload(OFFICE, name, file)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/uploadId"))
                .body("errors.code", contains(code))
                .body("errors.detail", contains(sentence));
    }

    private static void send(String id, byte[] file, int offset) {
        byte[] piece = Arrays.copyOfRange(file, offset, Math.min(file.length, offset + PIECE));
        put(OFFICE, id, offset, piece).then().statusCode(200).body("offset", equalTo(offset + piece.length));
    }

    /** Sends half of a piece, and then the line is gone. */
    private static void breakOff(String id, int offset, byte[] piece) throws IOException {
        String credentials = OFFICE + ":" + Accounts.PASSWORD;
        try (Socket line = new Socket("localhost", io.restassured.RestAssured.port)) {
            line.getOutputStream()
                    .write(("PUT " + UPLOADS + "/" + id + "?offset=" + offset + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: Basic "
                                    + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8))
                                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + piece.length
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            new ByteArrayInputStream(piece, 0, piece.length / 2).transferTo(line.getOutputStream());
            line.getOutputStream().flush();
        }
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('a' + i % 23);
        }
        return text;
    }
}
