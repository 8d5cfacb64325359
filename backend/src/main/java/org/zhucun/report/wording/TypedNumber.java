package org.zhucun.report.wording;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that was typed where a placeholder would count it. */
public record TypedNumber(
        @NotNull @Schema(description = "Characters before it", examples = "12")
        Integer offset,

        @NotNull @Schema(examples = "5109") String text) {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** Days, years, numbers of documents and of points: these stay as they are. */
    private static final Pattern LEFT = Pattern.compile("\\d{4}-\\d\\d?-\\d\\d?"
            + "|\\d+\\s*(?:年|月|日|号)(?:\\s*(?:至|到|、|[-—–~])\\s*\\d+\\s*日)?|第\\s*\\d+|[（(]\\d+[）)]|^\\d+[.．]|[〔\\[（(]\\d{4}[〕\\]）)]"
            + "|\\d+\\s*(?:[-—–~、至到]|to|and)\\s*\\d+\\s*(?:年|月|日)"
            + "|\\d{1,2}(?:\\s*(?:to|and|[-–])\\s*\\d{1,2})?\\s+" + MONTH + "|" + MONTH + "\\s+\\d{1,2}(?!\\d)"
            + "|\\d+(?:st|nd|rd|th)\\b|(?<![\\d.,])(?:19|20)\\d\\d(?![\\d.,]*\\d)(?=$|[^\\p{IsHan}%])");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.,][0-9]+)*[%％]?");

    /** Those of a text, in their order. */
    static List<TypedNumber> in(String text) {
        String typed = blanked(LEFT, blanked(PLACE, text));
        return NUMBER.matcher(typed)
                .results()
                .map(found -> new TypedNumber(found.start(), found.group()))
                .toList();
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(blanks(found)));
    }

    private static String blanks(MatchResult found) {
        return " ".repeat(found.end() - found.start());
    }
}
