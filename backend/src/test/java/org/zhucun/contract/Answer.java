package org.zhucun.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What an operation answered. */
record Answer(int status, String text) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d[\\d:.]*(Z|[+-]\\d\\d:\\d\\d)?");
    private static final Pattern TRACE = Pattern.compile("\"traceId\":\"[^\"]*\"");
    private static final int SHOWN = 1_500;

    boolean succeeds() {
        return status < 300;
    }

    boolean says(String code) {
        return text.contains("\"code\":\"" + code + "\"");
    }

    /** Without what differs from one call to the next: ids by their order, moments and traces not at all. */
    Answer settled() {
        Map<String, String> ids = new HashMap<>();
        String settled = ID.matcher(TRACE.matcher(text).replaceAll(""))
                .replaceAll(id -> ids.computeIfAbsent(id.group(), known -> "id" + ids.size()));
        return new Answer(status, MOMENT.matcher(settled).replaceAll("moment"));
    }

    @Override
    public String toString() {
        return status + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
