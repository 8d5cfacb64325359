package org.zhucun.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhucun.report.paper.Run;

/**
 * Around figures while a text is rendered, so that they are told apart in what comes out: characters that no text and no
 * name holds.
 */
final class Markers {

    private static final char BEGIN = '\uE000';
    private static final char CODE_ENDS = '\uE001';
    private static final char MISSING = '\uE002';
    private static final char END = '\uE003';

    private static final Pattern MARKED = Pattern.compile(
            BEGIN + "([^" + CODE_ENDS + MISSING + "]*)([" + CODE_ENDS + MISSING + "])([^" + END + "]*)" + END);
    private static final Pattern ANY = Pattern.compile("[" + BEGIN + "-" + END + "]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Markers() {}

    static String around(Piece piece) {
        return piece.text().isEmpty()
                ? ""
                : BEGIN + piece.code() + (piece.missing() ? MISSING : CODE_ENDS) + piece.text() + END;
    }

    static boolean areIn(String text) {
        return ANY.matcher(text).find();
    }

    static String without(String name) {
        return ANY.matcher(name).replaceAll("");
    }

    /** What conditions leave out may leave blanks beside each other. */
    static Written split(String rendered) {
        String text = BLANKS.matcher(rendered).replaceAll(" ").strip();
        List<Run> runs = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        Matcher marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            addPlain(runs, text.substring(from, marked.start()));
            String code = marked.group(1);
            boolean word = code.startsWith(Piece.WORD);
            runs.add(new Run(marked.group(3), word ? null : code));
            if (marked.group(2).charAt(0) == MISSING) {
                missing.add(word ? code.substring(Piece.WORD.length()) : code);
            }
            from = marked.end();
        }
        addPlain(runs, text.substring(from));
        return new Written(List.copyOf(runs), List.copyOf(missing));
    }

    private static void addPlain(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.plain(text));
        }
    }
}
