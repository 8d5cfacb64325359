package org.zhucun.kernel.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.zhucun.kernel.error.Messages;

/** Tells the words of enumerations in both languages, as {@code x-labels}: those of the screens and of the files. */
final class EnumWords {

    private static final List<Locale> LANGUAGES = List.of(Messages.CHINESE, Locale.ENGLISH);

    private EnumWords() {}

    static void tell(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getEnumeration() != null && hasWords(name, schema.getEnumeration())) {
                Map<String, Object> labels = new LinkedHashMap<>();
                LANGUAGES.forEach(language ->
                        labels.put(language.toLanguageTag(), words(language, name, schema.getEnumeration())));
                schema.addExtension("x-labels", labels);
            }
        });
    }

    private static boolean hasWords(String name, List<Object> values) {
        String key = key(name, values.get(0));
        return !Messages.get(Messages.CHINESE, key).equals(key);
    }

    private static Map<String, String> words(Locale locale, String name, List<Object> values) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(value.toString(), Messages.get(locale, key(name, value))));
        return words;
    }

    private static String key(String name, Object value) {
        return "label." + name + "." + value;
    }
}
