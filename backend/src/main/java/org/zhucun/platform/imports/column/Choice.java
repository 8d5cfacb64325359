package org.zhucun.platform.imports.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhucun.kernel.error.Messages;

/**
 * One value of a choice.
 *
 * @param value the wire value
 * @param labelKey the message of its label in both languages
 * @param aliases further spellings of offices
 */
public record Choice(String value, String labelKey, List<String> aliases) {

    public static Choice of(String type, String value, String... aliases) {
        return new Choice(value, "label." + type + "." + value, Arrays.asList(aliases));
    }

    public String label(Locale locale) {
        return Messages.get(locale, labelKey);
    }

    Stream<String> spellings() {
        return Stream.concat(Stream.of(value, label(Messages.CHINESE), label(Locale.ENGLISH)), aliases.stream());
    }
}
