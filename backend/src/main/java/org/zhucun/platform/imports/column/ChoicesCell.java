package org.zhucun.platform.imports.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhucun.platform.imports.IssueCode;

/** Some of a few values, each spelled as {@link ChoiceCell} takes it. A spelling that several share means all of them. */
record ChoicesCell(List<Choice> choices, Map<String, List<String>> bySpelling) implements CellType {

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");

    static ChoicesCell of(Choice... choices) {
        Map<String, List<String>> bySpelling = new HashMap<>();
        for (Choice choice : choices) {
            choice.spellings()
                    .map(ChoiceCell::key)
                    .distinct()
                    .forEach(spelling -> bySpelling
                            .computeIfAbsent(spelling, none -> new ArrayList<>())
                            .add(choice.value()));
        }
        return new ChoicesCell(List.of(choices), Map.copyOf(bySpelling));
    }

    @Override
    public String name() {
        return "CHOICES";
    }

    @Override
    public String sqlType() {
        return "text[]";
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public String normalize(String text) throws CellRefusedException {
        Set<String> chosen = new HashSet<>();
        for (String part : BETWEEN.split(text)) {
            List<String> meant = bySpelling.get(ChoiceCell.key(part.strip()));
            if (meant == null && !part.isBlank()) {
                throw new CellRefusedException(IssueCode.UNKNOWN_VALUE, ChoiceCell.allowed(choices));
            }
            chosen.addAll(meant == null ? List.of() : meant);
        }
        return choices.stream().map(Choice::value).filter(chosen::contains).collect(Collectors.joining(",", "{", "}"));
    }
}
