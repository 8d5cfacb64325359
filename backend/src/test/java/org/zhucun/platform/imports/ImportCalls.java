package org.zhucun.platform.imports;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.text.CitizenId;
import org.zhucun.support.Accounts;

/** Files and calls that tests of imports are made of. */
public final class ImportCalls {

    public static final String ROSTER_HEADER = "姓名,性别,身份证号,联系电话,派出单位,派出级别,县（市、区）,镇（街道）,村,驻村职务,到村日期";

    /** Bytes are sent under exactly the type given. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private ImportCalls() {}

    /** A valid ID number: of a man when the sequence is odd. */
    public static String idNumber(int sequence) {
        String first17 = "441481197" + sequence / 1000 % 10 + "0101" + "%03d".formatted(sequence % 1000);
        return first17 + CitizenId.checkDigit(first17);
    }

    /** A row of the roster with {@link #ROSTER_HEADER}. */
    public static String row(int sequence, String village, String role) {
        return "干部%s,,%s,1380000%04d,市财政局,市派,兴宁市,永和镇,%s,%s,2005-01-10"
                .formatted(sequence, idNumber(sequence), sequence % 10000, village, role);
    }

    public static String roster(String... rows) {
        return ROSTER_HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    public static Response importCsv(String account, String resource, String file, String query) {
        return importBytes(account, resource, file.getBytes(StandardCharsets.UTF_8), "text/csv", query);
    }

    public static Response importBytes(String account, String resource, byte[] file, String type, String query) {
        return as(account)
                .contentType(type)
                .body(file)
                .post("/api/v1/imports/" + resource + (query.isEmpty() ? "" : "?" + query));
    }

    public static RequestSpecification as(String account) {
        return Accounts.as(account).config(AS_IT_IS);
    }

    /** The report, wherever the answer has it. */
    public static Map<String, Object> report(Response answer) {
        Map<String, Object> body = answer.jsonPath().getMap("$");
        @SuppressWarnings("unchecked")
        Map<String, Object> report = (Map<String, Object>) body.getOrDefault("report", body);
        return report;
    }

    /** {@code row code column} of each finding. */
    public static List<String> findings(Response answer) {
        List<String> found = new ArrayList<>();
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> errors =
                (List<Map<String, Object>>) report(answer).get("errors");
        errors.forEach(error -> found.add(error.get("row") + " " + error.get("code") + " " + error.get("column")));
        return found;
    }

    /** {@code created updated unchanged rejected}, after checking that they add up to the total. */
    public static String counts(Response answer) {
        @SuppressWarnings("unchecked")
        Map<String, Integer> counts = (Map<String, Integer>) report(answer).get("counts");
        int sum = counts.get("created") + counts.get("updated") + counts.get("unchanged") + counts.get("rejected");
        if (sum != counts.get("total")) {
            throw new AssertionError(counts);
        }
        return counts.get("created") + " " + counts.get("updated") + " " + counts.get("unchanged") + " "
                + counts.get("rejected");
    }
}
