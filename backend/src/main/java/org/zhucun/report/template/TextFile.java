package org.zhucun.report.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhucun.report.ReportKind;

/**
 * The file of the texts that ship for a kind of document in a language: {@code report/progress.zh-CN.txt}. A line
 * {@code == section FORM code} begins a text; its lines are one paragraph.
 */
final class TextFile {

    private static final String BEGINS = "== ";
    private static final int STEP = 10;

    private TextFile() {}

    /** The texts as rows of the table, in their order. */
    static List<Map<String, Object>> read(ReportKind kind, Locale locale) {
        String name = "report/" + kind.name().toLowerCase(Locale.ROOT) + "." + locale.toLanguageTag() + ".txt";
        List<Map<String, Object>> texts = new ArrayList<>();
        String[] head = {};
        StringBuilder text = new StringBuilder();
        for (String line : lines(name)) {
            if (line.startsWith(BEGINS)) {
                add(texts, kind, locale, head, text);
                head = line.substring(BEGINS.length()).split(" ");
                text.setLength(0);
            } else {
                text.append(text.isEmpty() || !locale.equals(Locale.ENGLISH) ? "" : " ")
                        .append(line.strip());
            }
        }
        add(texts, kind, locale, head, text);
        return texts;
    }

    private static void add(
            List<Map<String, Object>> texts, ReportKind kind, Locale locale, String[] head, StringBuilder text) {
        if (head.length == 0) {
            return;
        }
        texts.add(Map.of(
                "kind",
                kind.name(),
                "locale",
                locale.toLanguageTag(),
                "section",
                head[0],
                "form",
                TextForm.valueOf(head[1]).name(),
                "code",
                head[2],
                "position",
                (texts.size() + 1) * STEP,
                "text",
                text.toString()));
    }

    private static List<String> lines(String name) {
        try (InputStream file = TextFile.class.getClassLoader().getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
