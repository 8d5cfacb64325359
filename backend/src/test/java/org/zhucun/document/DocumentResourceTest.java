package org.zhucun.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.document.DocumentCalls.DOCUMENTS;
import static org.zhucun.document.DocumentCalls.kept;
import static org.zhucun.document.DocumentCalls.upload;
import static org.zhucun.support.Accounts.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.support.ApiTest;
import org.zhucun.support.ResourceContract;

@ApiTest
class DocumentResourceTest extends ResourceContract {

    private static final String ONE = "01900000-0000-7000-8000-000000000d10";

    @Inject
    Jdbc jdbc;

    @Override
    protected String path() {
        return DOCUMENTS;
    }

    @Override
    protected List<String> sorts() {
        return List.of("issuedOn", "area", "number", "title");
    }

    @Override
    protected void plantFormula() {
        world.run("update document set title = '" + FORMULA + "' where id = '" + ONE + "'");
    }

    @Override
    protected void prepare() {
        world.run("insert into document_content (sha256, size, media_type) values"
                + " (sha256('a'), 1, 'text/plain;charset=UTF-8')");
        world.run("insert into document_chunk (sha256, position, bytes) values (sha256('a'), 0, 'a')");
        world.run("insert into document (id, area_code, kind, title, number, issued_on, file_name, sha256) values ('"
                + ONE + "', '441481', 'POLICY', '考勤制度', '〔2005〕1号', '2005-01-18', '考勤.txt', sha256('a')),"
                + " (uuidv7(), '4414', 'HANDBOOK', '工作手册', null, '2005-01-12', '手册.txt', sha256('a')),"
                + " (uuidv7(), '441427', 'POLICY', '走访制度', null, '2005-02-01', '走访.txt', sha256('a'))");
    }

    @Override
    protected String one() {
        return path() + "/" + ONE;
    }

    @Override
    protected String absent() {
        return path() + "/01900000-0000-7000-8000-00000000ffff";
    }

    @Override
    protected Map<String, Object> body() {
        return kept("441481", upload(editor(), "驻村干部应当住在村里。"));
    }

    @Override
    protected Map<String, Object> change() {
        return Map.of("title", "考勤管理制度");
    }

    @Override
    protected List<Fault> faults() {
        return List.of(
                Fault.of("areaCode", "441481999", "UNKNOWN_AREA"),
                Fault.of("areaCode", null, "REQUIRED"),
                Fault.of("title", " ", "REQUIRED"),
                Fault.of("issuedOn", null, "REQUIRED"),
                Fault.of("kind", "EVIDENCE", "EVIDENCE_NEEDS_RECORD"),
                Fault.of("uploadId", null, "REQUIRED"),
                Fault.of("uploadId", "01900000-0000-7000-8000-00000000ffff", "UNKNOWN_UPLOAD"));
    }

    @Override
    protected List<String> mereReaders() {
        return List.of("viewer", "province");
    }

    @Test
    void officesKeepTheirDocumentsAndNobodyElse() {
        for (String account : List.of("inspector", "cadre")) {
            String theirs = upload(account, account);
            post(account, kept("4414", theirs)).then().statusCode(403).body("code", equalTo("OFFICES_ONLY"));
        }
        patch("inspector", one(), "*", change()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        as("inspector").header("If-Match", "*").delete(one()).then().statusCode(403);
        as("inspector").get(one()).then().statusCode(200).body("actions", empty());
    }

    @Test
    void policiesAndHandbooksAreReadByThoseBelowAndPlansAreNot() {
        world.run("update document set kind = 'PLAN' where id = '" + ONE + "'");
        String town = "town-441481107";
        as(town).get(path()).then().body("items.title", contains("工作手册"));
        as(town).get(path()).then().body("items.actions", contains(empty()));
        as(town).get(one()).then().statusCode(404);
        as(town).get(one() + "/content").then().statusCode(404);
        world.run("update document set kind = 'POLICY' where id = '" + ONE + "'");
        as(town).get(path()).then().body("items.title", contains("考勤制度", "工作手册"));
        as(town).get(one() + "/content").then().statusCode(200).body(equalTo("a"));
        patch(town, one(), "*", change()).then().statusCode(403).body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void anotherCountysDocumentIsNotThere() {
        as("county-441427").get(one()).then().statusCode(404);
        as("county-441427").get(one() + "/content").then().statusCode(404);
        as("county-441427").get(path()).then().body("items.title", not(hasItem("考勤制度")));
        post("county-441427", kept("441481", upload("county-441427", "他县")))
                .then()
                .statusCode(403)
                .body("code", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void theListIsNarrowed() {
        as("city").get(path() + "?kind=HANDBOOK").then().body("items.title", contains("工作手册"));
        as("city").get(path() + "?q=考勤").then().body("items.title", contains("考勤制度"));
        as("city").get(path() + "?q=〔2005〕1").then().body("items.title", contains("考勤制度"));
        as("city").get(path() + "?area=441427").then().body("items.title", contains("走访制度"));
        as("city").get(path() + "?from=2005-01-13&to=2005-01-31").then().body("items.title", contains("考勤制度"));
        refused("recordType=DEED", "INVALID_PARAMETER", "recordId");
    }

    @Test
    void aFileIsGivenOutUnderItsNameToBeSaved() {
        String location = post(editor(), kept("441481", upload(editor(), "住村制度.TXT", "住村".getBytes(UTF_8))))
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/plain;charset=UTF-8"))
                .body("size", equalTo(6))
                .body("thumbnail", equalTo(false))
                .extract()
                .header("Location");
        Response file = as("viewer").get(location + "/content");
        file.then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E4%BD%8F%E6%9D%91%E5%88%B6%E5%BA%A6.TXT")
                .header("Content-Length", "6")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Type", equalTo("text/plain;charset=UTF-8"));
        assertArrayEquals("住村".getBytes(UTF_8), file.asByteArray());
        String tag = file.header("ETag");
        assertEquals("\"" + as("viewer").get(location).path("sha256") + "\"", tag);
        as("viewer")
                .header("If-None-Match", tag)
                .get(location + "/content")
                .then()
                .statusCode(304);
        as("viewer").get(location + "/thumbnail").then().statusCode(404);
    }

    @Test
    void aContentIsStoredOnceAndGoesWithItsLastDocument() {
        byte[] file = new byte[700_000];
        java.util.Arrays.fill(file, (byte) 'x');
        String first = post("city", kept("4414", upload("city", "一.txt", file))).header("Location");
        String second =
                post(editor(), kept("441481", upload(editor(), "二.txt", file))).header("Location");
        assertEquals(1, jdbc.number("select count(*) from document_content where size = 700000", List.of()));
        assertEquals(3, chunks(700_000));
        assertArrayEquals(file, as("city").get(second + "/content").asByteArray());
        part(second, "bytes=262143-262144", "bytes 262143-262144/700000", 2);
        part(second, "bytes=699990-", "bytes 699990-699999/700000", 10);
        as("city")
                .header("Range", "bytes=700000-")
                .get(second + "/content")
                .then()
                .statusCode(200);
        as("city").header("If-Match", "*").delete(first).then().statusCode(204);
        assertEquals(3, chunks(700_000));
        as("city").header("If-Match", "*").delete(second).then().statusCode(204);
        assertEquals(0, chunks(700_000));
    }

    @Test
    void theSameFileIsKeptOnceByAnOffice() {
        post(editor(), kept("441481", upload(editor(), "同一份"))).then().statusCode(201);
        Response again = post(editor(), kept("441481", upload(editor(), "同一份")));
        conflicts(again, "DUPLICATE");
        again.then().body("errors[0].pointer", equalTo("/uploadId"));
    }

    @Test
    void aRepeatedRequestMakesOneDocument() {
        Map<String, Object> body = body();
        for (String replayed : new String[] {null, "true"}) {
            as(editor())
                    .contentType("application/json; charset=UTF-8")
                    .header("Idempotency-Key", "document-1")
                    .body(body)
                    .post(path())
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
        as(editor()).get(path() + "?q=管理制度").then().body("page.totalItems", equalTo(1));
    }

    private static void part(String location, String range, String answered, int length) {
        byte[] part = as("city")
                .header("Range", range)
                .get(location + "/content")
                .then()
                .statusCode(206)
                .header("Content-Range", answered)
                .extract()
                .asByteArray();
        assertEquals(length, part.length);
    }

    private long chunks(int size) {
        return jdbc.number(
                "select count(*) from document_chunk join document_content using (sha256) where size = ?",
                List.of(size));
    }
}
