package org.zhucun.kernel.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.error.Messages;

/** The words of enumerations in the contract are those of the screens, exports and imports, and none is without. */
class EnumWordsTest {

    /** Each of these values is said as a sentence. */
    private static final Map<String, String> SENTENCES = Map.of("IssueCode", "issue.", "RosterRule", "check.");

    private static final Map<String, Locale> LANGUAGES = Map.of("zh-CN", Messages.CHINESE, "en", Locale.ENGLISH);

    @Test
    void everyValueOfTheContractHasItsWordInBothLanguages() throws IOException {
        JsonNode schemas =
                new YAMLMapper().readTree(Path.of("../openapi.yaml").toFile()).at("/components/schemas");
        TreeSet<String> told = new TreeSet<>();
        schemas.fields().forEachRemaining(schema -> {
            JsonNode values = schema.getValue().path("enum");
            if (values.isArray() && isShown(values)) {
                told.add(schema.getKey());
                values.forEach(value -> LANGUAGES.forEach(
                        (language, locale) -> assertTold(schema.getKey(), schema.getValue(), value, language, locale)));
            }
        });
        assertTrue(told.containsAll(Set.of("Level", "FindingState", "ExceptionRule", "IssueCode")), told.toString());
    }

    private static void assertTold(String name, JsonNode schema, JsonNode value, String language, Locale locale) {
        String key = SENTENCES.getOrDefault(name, "label." + name + ".") + value.asText();
        String word = Messages.get(locale, key);
        if (word.equals(key)) {
            // what holds of a request too has one sentence, that of its violation
            key = "violation." + value.asText();
            word = Messages.get(locale, key);
        }
        assertNotEquals(key, word);
        if (!SENTENCES.containsKey(name)) {
            assertEquals(
                    word,
                    schema.at("/x-labels/" + language).path(value.asText()).asText(),
                    key);
        }
    }

    /** Options of a call are in lower case; their operation explains them. */
    private static boolean isShown(JsonNode values) {
        String first = values.get(0).asText();
        return first.equals(first.toUpperCase(Locale.ROOT));
    }
}
