package org.zhucun.report.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fills page after page and hands each on when it is full; only one is held. */
final class PageFeed {

    private final Consumer<Page> sink;
    private final PageNumbers numbers;
    private final List<TextRow> rows = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private Frame frame = Frame.PORTRAIT;
    private double y = frame.top();
    private int position = 1;

    PageFeed(Consumer<Page> sink, PageNumbers numbers) {
        this.sink = sink;
        this.numbers = numbers;
    }

    Frame frame() {
        return frame;
    }

    /** Where what is drawn below the rows goes on. */
    double y() {
        return Math.max(y, frame.top() + rows.size() * Frame.PITCH);
    }

    void add(TextRow row) {
        if (rows.size() == frame.rows()) {
            turn(kept());
        }
        rows.add(row);
    }

    /**
     * Rows that stand on one page, with some of the text before them.
     *
     * @param company how many rows of text come along when they do not fit any more
     */
    void addTogether(List<TextRow> group, int company) {
        if (rows.size() + group.size() > frame.rows()) {
            turn(Math.min(company, textRows()));
        }
        group.stream().filter(row -> !rows.isEmpty() || !row.isEmpty()).forEach(rows::add);
    }

    void draw(Line line) {
        lines.add(line);
    }

    void draw(Rule rule) {
        rules.add(rule);
    }

    /** What comes next is drawn at least so far down. */
    void moveTo(double lower) {
        y = lower;
    }

    /** What comes next is on another page. */
    void open(Frame next) {
        emit();
        frame = next;
        y = frame.top();
    }

    void finish() {
        emit();
    }

    private void turn(int carried) {
        List<TextRow> tail = rows.subList(rows.size() - carried, rows.size());
        List<TextRow> moved = List.copyOf(tail);
        tail.clear();
        open(frame);
        rows.addAll(moved);
    }

    /** How many rows at the end may not be the page's last; none when that is the whole page. */
    private int kept() {
        int kept = 0;
        while (kept < rows.size() && rows.get(rows.size() - 1 - kept).keep()) {
            kept++;
        }
        return kept == rows.size() ? 0 : kept;
    }

    /** How many rows of text the page ends with. */
    private int textRows() {
        int text = 0;
        while (text + 1 < rows.size() && !rows.get(rows.size() - 1 - text).isEmpty()) {
            text++;
        }
        return text;
    }

    private void emit() {
        List<Line> all = new ArrayList<>(lines);
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isEmpty()) {
                all.add(rows.get(row).at(frame, row));
            }
        }
        sink.accept(new Page(frame, all, List.copyOf(rules), numbers.of(position), position));
        position++;
        rows.clear();
        lines.clear();
        rules.clear();
    }
}
