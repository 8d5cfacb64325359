package org.zhucun.report.paper.html;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.zhucun.report.paper.layout.FigureMark;
import org.zhucun.report.paper.layout.Frame;
import org.zhucun.report.paper.layout.Line;
import org.zhucun.report.paper.layout.Page;
import org.zhucun.report.paper.layout.Piece;
import org.zhucun.report.paper.layout.Rule;
import org.zhucun.report.paper.layout.Style;

/**
 * Writes pages. Lines stand where they are printed; within a full line the browser spreads the characters, since its fonts
 * may be others.
 */
final class HtmlPages {

    private static final double CLOSER = 0.01;

    private final Writer out;
    private final Set<String> linked = new HashSet<>();

    HtmlPages(Writer out) {
        this.out = out;
    }

    void write(Page page) throws IOException {
        boolean wide = page.frame() == Frame.LANDSCAPE;
        out.write("<section class=\"page" + (wide ? " wide" : "") + "\" aria-label=\"" + page.position() + "\">\n");
        for (Line line : page.lines()) {
            line(line, line.full() ? " full" : "");
        }
        for (Rule rule : page.rules()) {
            rule(rule);
        }
        line(wide ? turned(page.number()) : page.number(), wide ? " turned" : "");
        out.write("</section>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Where a line of a portrait page is when the page is turned to be read; it turns around its upper left corner. */
    private static Line turned(Line line) {
        double left = Frame.LANDSCAPE.width() - line.top();
        return new Line(left, line.left(), line.height(), line.measure(), false, line.pieces());
    }

    private void line(Line line, String look) throws IOException {
        List<Piece> pieces = line.pieces();
        if (pieces.isEmpty()) {
            return;
        }
        double shift = pieces.get(0).x();
        out.write("<div class=\"line" + look + "\" style=\"left:" + points(line.left() + shift)
                + ";top:" + points(line.top()) + ";width:" + points(line.measure() - shift) + ";line-height:"
                + points(line.height()) + "\">");
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            StringBuilder text = new StringBuilder(pieces.get(from).text());
            while (to < pieces.size() && lookAlike(pieces.get(from), pieces.get(to), line.full())) {
                text.append(pieces.get(to++).text());
            }
            piece(pieces.get(from), text.toString(), line.full());
            from = to;
        }
        out.write("</div>\n");
    }

    private static boolean lookAlike(Piece one, Piece next, boolean full) {
        return one.style().equals(next.style())
                && Objects.equals(one.mark(), next.mark())
                && Math.abs(spacing(one, full) - spacing(next, full)) < CLOSER;
    }

    /** What moves apart is left to the browser, what moves together is not. */
    private static double spacing(Piece piece, boolean full) {
        double tracking = piece.style().tracking();
        return full ? Math.min(tracking, piece.spacing()) : piece.spacing();
    }

    private void piece(Piece piece, String text, boolean full) throws IOException {
        Style style = piece.style();
        FigureMark mark = piece.mark();
        String tag = mark == null ? "span" : "a";
        out.write("<" + tag + " class=\"" + style.face().name().toLowerCase(Locale.ROOT) + (style.red() ? " red" : "")
                + "\" style=\"font-size:" + points(style.size()) + ";letter-spacing:" + points(spacing(piece, full))
                + "\"");
        if (mark != null) {
            String code = escaped(mark.code());
            String id = code + (mark.number() == 1 ? "" : "." + mark.number());
            out.write((linked.add(id) ? " id=\"" + id + "\"" : "") + " href=\"#" + id + "\" data-figure=\"" + code
                    + "\"");
        }
        out.write(">" + escaped(text) + "</" + tag + ">");
    }

    private void rule(Rule rule) throws IOException {
        double half = rule.width() / 2;
        out.write("<div class=\"rule" + (rule.red() ? " red" : "") + "\" style=\"left:" + points(rule.x1() - half)
                + ";top:"
                + points(rule.y1() - half) + ";width:" + points(rule.x2() - rule.x1() + rule.width()) + ";height:"
                + points(rule.y2() - rule.y1() + rule.width()) + "\"></div>\n");
    }

    private static String points(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "") + "pt";
    }
}
