package org.zhucun.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Requests about documents and their files. */
final class DocumentCalls {

    static final String DOCUMENTS = "/api/v1/documents";
    static final String UPLOADS = "/api/v1/uploads";

    private DocumentCalls() {}

    static Response begin(String account, String name, int size) {
        return post(account, UPLOADS, Map.of("name", name, "size", size));
    }

    static Response put(String account, String upload, int offset, byte[] piece) {
        return as(account)
                .contentType("application/octet-stream")
                .body(piece)
                .put(UPLOADS + "/" + upload + "?offset=" + offset);
    }

    /** Sends a file whole and gives the id of the upload. */
    static String upload(String account, String name, byte[] file) {
        String id = begin(account, name, file.length)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int piece = 1 << 20;
        for (int offset = 0; offset < file.length; offset += piece) {
            put(account, id, offset, Arrays.copyOfRange(file, offset, Math.min(file.length, offset + piece)))
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    static String upload(String account, String text) {
        return upload(account, "说明.txt", text.getBytes(UTF_8));
    }

    /** A document that hangs on a record. */
    static Response attach(String account, RecordType type, String record, String upload) {
        return post(
                account,
                DOCUMENTS,
                Map.of(
                        "recordType",
                        type.name(),
                        "recordId",
                        record,
                        "uploadId",
                        upload,
                        "kind",
                        "EVIDENCE",
                        "title",
                        "照片",
                        "issuedOn",
                        "2005-03-05"));
    }

    /** A document that an office keeps. */
    static Map<String, Object> kept(String area, String upload) {
        return new HashMap<>(Map.of(
                "areaCode", area,
                "uploadId", upload,
                "kind", "POLICY",
                "title", "驻村干部管理制度",
                "number", "〔2005〕3号",
                "issuedOn", "2005-01-20"));
    }

    static Response post(String account, String path, Map<String, Object> body) {
        return as(account)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post(path);
    }
}
