package org.zhucun.report.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names that somebody may have meant. */
final class NearNames {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private record Near(String name, int distance) {}

    private NearNames() {}

    /** The nearest first; none that has little in common with it. */
    static List<String> of(String wrong, Stream<String> names) {
        if (wrong.length() > LONGEST) {
            return List.of();
        }
        String meant = wrong.toLowerCase(Locale.ROOT);
        return names.map(name -> new Near(name, distance(meant, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= Math.max(2, wrong.length() / 3))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** Characters to add, leave out or change (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
