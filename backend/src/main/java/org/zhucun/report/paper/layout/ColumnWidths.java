package org.zhucun.report.paper.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zhucun.report.paper.Attachment;

/** How wide the columns of a table are, and at which size: the largest at which no cell wraps, else a small one. */
public final class ColumnWidths {

    private static final double[] SIZES = {14, 12, 10.5};
    private static final double SMALLEST = 9;

    /** Longer texts wrap; in characters. */
    private static final double LONGEST = 16;

    private static final double SHORT = 9;

    /** So much of a text stays in one line as long as there is room; in characters. */
    private static final double KEPT = 6;

    private static final double HEAD = 4;
    private static final double PADDING = 0.35;
    private static final double LEADING = 1.4;

    /** Since other programs need a little more. */
    private static final double SLACK = 0.25;

    private final LineBreaker breaker;
    private final double size;
    private final double[] wanted;
    private final double[] widths;

    private ColumnWidths(LineBreaker breaker, double size, double[] wanted, double[] widths) {
        this.breaker = breaker;
        this.size = size;
        this.wanted = wanted;
        this.widths = widths;
    }

    /** @param measure how wide the table is */
    public static ColumnWidths of(Attachment table, Widths widths, double measure) {
        return of(table, new LineBreaker(widths, true), measure);
    }

    static ColumnWidths of(Attachment table, LineBreaker breaker, double measure) {
        int count = table.columns().size();
        double[] wanted = new double[count];
        double[] words = new double[count];
        for (int column = 0; column < count; column++) {
            List<Glyph> head = Glyph.of(table.columns().get(column), Style.of(Typeface.HEI, 1));
            double width = breaker.width(head);
            // in two lines, when it is long
            wanted[column] = Math.min(width, Math.max(HEAD, width / 2 + 0.5));
            words[column] = Math.min(breaker.longestWord(head), LONGEST);
        }
        table.rows().forEach(row -> ask(row, breaker, wanted, words));
        for (double size : SIZES) {
            double[] natural = scaled(wanted, size);
            if (Arrays.stream(natural).sum() <= measure) {
                return new ColumnWidths(breaker, size, wanted, spread(natural, measure));
            }
        }
        double[] kept = IntStream.range(0, count)
                .mapToDouble(column -> Math.max(words[column], Math.min(wanted[column], KEPT)))
                .toArray();
        double size = Arrays.stream(scaled(kept, 10.5)).sum() <= measure ? 10.5 : SMALLEST;
        double[] least = Arrays.stream(scaled(kept, size)).sum() <= measure ? kept : words;
        return new ColumnWidths(breaker, size, wanted, shrunk(scaled(wanted, size), scaled(least, size), measure));
    }

    public double size() {
        return size;
    }

    public int count() {
        return widths.length;
    }

    public double width(int column) {
        return widths[column];
    }

    double total() {
        return Arrays.stream(widths).sum();
    }

    public double padding() {
        return size * PADDING;
    }

    public double leading() {
        return size * LEADING;
    }

    /** Whether its texts are short enough to stand in the middle. */
    public boolean isCentred(int column) {
        return wanted[column] <= SHORT;
    }

    /** The lines of each cell of a row. */
    List<List<SetLine>> cells(List<String> row) {
        Style style = Style.of(Typeface.FANGSONG, size);
        return IntStream.range(0, count())
                .mapToObj(column -> breaker.setLoose(Glyph.of(text(row, column), style), room(column)))
                .toList();
    }

    /** The lines of each cell of the head. */
    List<List<SetLine>> head(List<String> columns) {
        Style style = Style.of(Typeface.HEI, size);
        return IntStream.range(0, count())
                .mapToObj(column -> headLines(columns, column).stream()
                        .map(line -> breaker.set(Glyph.of(line, style)))
                        .toList())
                .toList();
    }

    /** What stands above a column, in lines of about one length. */
    public List<String> headLines(List<String> columns, int column) {
        Style style = Style.of(Typeface.HEI, size);
        return TitleLines.of(columns.get(column), text -> breaker.width(Glyph.of(text, style)), room(column));
    }

    private double room(int column) {
        return width(column) - 2 * padding();
    }

    private static String text(List<String> row, int column) {
        String text = column < row.size() ? row.get(column) : null;
        return text == null ? "" : text;
    }

    private static void ask(List<String> row, LineBreaker breaker, double[] wanted, double[] words) {
        for (int column = 0; column < wanted.length; column++) {
            List<Glyph> glyphs = Glyph.of(text(row, column), Style.of(Typeface.FANGSONG, 1));
            double width = breaker.width(glyphs);
            wanted[column] = Math.max(wanted[column], Math.min(width, LONGEST));
            words[column] = Math.max(words[column], Math.min(breaker.longestWord(glyphs), LONGEST));
        }
    }

    private static double[] scaled(double[] ems, double size) {
        return Arrays.stream(ems)
                .map(em -> (Math.max(em, 1) + SLACK + 2 * PADDING) * size)
                .toArray();
    }

    private static double[] spread(double[] natural, double measure) {
        double factor = measure / Arrays.stream(natural).sum();
        return Arrays.stream(natural).map(width -> width * factor).toArray();
    }

    /** Each gets what its longest word needs, and of the rest in proportion to what it wants more. */
    private static double[] shrunk(double[] natural, double[] least, double measure) {
        double needed = Arrays.stream(least).sum();
        double more = Arrays.stream(natural).sum() - needed;
        if (needed >= measure || more <= 0) {
            return spread(least, measure);
        }
        double share = (measure - needed) / more;
        return IntStream.range(0, natural.length)
                .mapToDouble(column -> least[column] + share * (natural[column] - least[column]))
                .toArray();
    }
}
