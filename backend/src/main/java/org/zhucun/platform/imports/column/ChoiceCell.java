package org.zhucun.platform.imports.column;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.text.Texts;
import org.zhucun.platform.imports.IssueCode;

/** One of a few values, by wire value, by label in either language, or by an alias. */
record ChoiceCell(List<Choice> choices, Map<String, String> bySpelling) implements CellType {

    static ChoiceCell of(Choice... choices) {
        Map<String, String> bySpelling = new HashMap<>();
        for (Choice choice : choices) {
            choice.spellings().forEach(spelling -> bySpelling.putIfAbsent(key(spelling), choice.value()));
        }
        return new ChoiceCell(List.of(choices), Map.copyOf(bySpelling));
    }

    @Override
    public String name() {
        return "CHOICE";
    }

    @Override
    public String sqlType() {
        return "text";
    }

    @Override
    public String normalize(String text) throws CellRefusedException {
        String value = bySpelling.get(text);
        if (value == null) {
            value = bySpelling.get(key(text));
        }
        if (value == null) {
            throw new CellRefusedException(IssueCode.UNKNOWN_VALUE, allowed(choices));
        }
        return value;
    }

    static String allowed(List<Choice> choices) {
        return choices.stream().map(choice -> choice.label(Messages.CHINESE)).collect(Collectors.joining("、"));
    }

    static String key(String text) {
        return Texts.halfWidth(text).toLowerCase(Locale.ROOT);
    }
}
