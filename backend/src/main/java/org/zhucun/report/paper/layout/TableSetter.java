package org.zhucun.report.paper.layout;

import java.util.List;
import org.zhucun.report.paper.Attachment;

/** Sets a table (附件) on as many pages as it needs; its head stands on each. */
final class TableSetter {

    private static final double RULE = 0.5;

    private final PageFeed feed;
    private final LineBreaker breaker;
    private final TextSetter text;
    private ColumnWidths columns;
    private List<List<SetLine>> head;

    TableSetter(PageFeed feed, LineBreaker breaker, TextSetter text) {
        this.feed = feed;
        this.breaker = breaker;
        this.text = text;
    }

    /** @param label 附件 and its number */
    void set(Attachment attachment, String label) {
        Frame frame = attachment.landscape() ? Frame.LANDSCAPE : Frame.PORTRAIT;
        feed.open(frame);
        SetLine line = breaker.set(Glyph.of(label, Style.onGrid(Typeface.HEI)));
        feed.add(new TextRow(0, line.width(), line, true));
        feed.add(TextRow.GAP);
        text.title(attachment.title());
        feed.moveTo(feed.y() + Frame.PITCH / 2);
        columns = ColumnWidths.of(attachment, breaker, frame.measure());
        head = columns.head(attachment.columns());
        drawHead();
        for (List<String> row : attachment.rows()) {
            drawRow(columns.cells(row));
        }
    }

    private void drawHead() {
        double top = feed.y();
        feed.draw(new Rule(left(), top, left() + columns.total(), top, RULE, false));
        drawLines(head, 0, lines(head), true);
    }

    /** A row that is higher than what is left of the page begins the next; one that no page holds is cut. */
    private void drawRow(List<List<SetLine>> cells) {
        int all = lines(cells);
        int drawn = 0;
        while (drawn < all) {
            int room = room();
            if (room < all - drawn && (drawn == 0 && all <= onEmptyPage() || room < 1)) {
                feed.open(feed.frame());
                drawHead();
                room = room();
            }
            int to = Math.min(all, drawn + Math.max(1, room));
            drawLines(cells, drawn, to, false);
            drawn = to;
        }
    }

    private int room() {
        return (int) ((feed.frame().bottom() - feed.y() - 2 * columns.padding()) / columns.leading());
    }

    private int onEmptyPage() {
        Frame frame = feed.frame();
        double rest = frame.bottom() - frame.top() - lines(head) * columns.leading() - 4 * columns.padding();
        return (int) (rest / columns.leading());
    }

    private static int lines(List<List<SetLine>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private void drawLines(List<List<SetLine>> cells, int from, int to, boolean isHead) {
        double top = feed.y();
        double height = (to - from) * columns.leading() + 2 * columns.padding();
        double x = left();
        for (int column = 0; column < columns.count(); column++) {
            List<SetLine> lines = cells.get(column);
            List<SetLine> part = lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
            double first = top + (height - part.size() * columns.leading()) / 2;
            double room = columns.width(column) - 2 * columns.padding();
            for (int i = 0; i < part.size(); i++) {
                SetLine line = part.get(i);
                boolean centred = isHead || columns.isCentred(column);
                double indent = centred ? Math.max(0, (room - line.width()) / 2) : 0;
                feed.draw(new Line(
                        x + columns.padding() + indent,
                        first + i * columns.leading(),
                        columns.leading(),
                        room - indent,
                        false,
                        line.pieces()));
            }
            feed.draw(new Rule(x, top, x, top + height, RULE, false));
            x += columns.width(column);
        }
        feed.draw(new Rule(x, top, x, top + height, RULE, false));
        feed.draw(new Rule(left(), top + height, x, top + height, RULE, false));
        feed.moveTo(top + height);
    }

    private double left() {
        return feed.frame().left();
    }
}
