package org.zhucun.report.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhucun.report.paper.Attachment;
import org.zhucun.report.paper.Block;
import org.zhucun.report.paper.Heading;
import org.zhucun.report.paper.Paper;
import org.zhucun.report.paper.Papers;

class TypesetterTest {

    private static final Widths SQUARE = (face, code) -> code < 0x2010 ? 0.5 : 1;

    /** The title and the empty row below it. */
    private static final int HEAD = 2;

    @Test
    void aPageHasTwentyTwoRowsOfTwentyEightCharacters() {
        List<Page> pages = pages(Papers.plain(List.of(Papers.lines(60))));
        assertEquals(
                List.of(21, 22, 18),
                pages.stream().map(page -> page.lines().size()).toList());
        assertEquals(Papers.BOX.repeat(28), text(pages.get(1).lines().get(21)));
    }

    @Test
    void aHeadingIsNotTheLastLineOfAPage() {
        List<Page> pages =
                pages(Papers.plain(List.of(Papers.lines(22 - HEAD - 1), new Heading(1, "二、问题"), Papers.lines(1))));
        assertEquals(2, pages.size());
        assertEquals("二、问题", text(pages.get(1).lines().get(0)));
    }

    @Test
    void aSignatureStandsNeverAlone() {
        List<Block> blocks = List.of(Papers.lines(22 - HEAD));
        List<Page> pages = pages(Papers.paper(null, blocks, List.of(), Papers.signature(), null));
        assertEquals(2, pages.size());
        assertEquals(Papers.BOX.repeat(28), text(pages.get(1).lines().get(1)));
        assertEquals(4, pages.get(1).lines().size());
    }

    @Test
    void theDateBeginsTwoCharactersBehindTheOffice() {
        List<Page> pages = pages(Papers.paper(null, List.of(Papers.lines(1)), List.of(), Papers.signature(), null));
        List<Line> lines = pages.get(0).lines();
        Line office = lines.get(lines.size() - 2);
        Line date = lines.get(lines.size() - 1);
        assertEquals(2 * Frame.ADVANCE, date.left() - office.left(), 0.01);
        double edge = Frame.PORTRAIT.left() + Frame.PORTRAIT.measure();
        assertEquals(2 * Frame.ADVANCE, edge - office.left() - office.measure(), 0.01);
    }

    @Test
    void oddPagesHaveTheirNumberOnTheRightAndEvenOnesOnTheLeft() {
        List<Page> pages = pages(Papers.plain(List.of(Papers.lines(40))));
        Line one = pages.get(0).number();
        Line two = pages.get(1).number();
        assertEquals("— 1 —", text(one));
        assertEquals((28 + 156) * Frame.MM - 14, one.left() + one.measure(), 0.01);
        assertEquals(28 * Frame.MM + 14, two.left(), 0.01);
        assertEquals((37 + 225 + 7) * Frame.MM, two.top() + two.height() / 2, 0.01);
    }

    @Test
    void theHeadOfATableStandsOnEachPageAndNoRowIsCut() {
        List<Page> pages =
                pages(Papers.paper(null, List.of(Papers.lines(1)), List.of(Papers.table(60, true)), null, null));
        assertTrue(pages.size() > 3);
        for (Page page : pages.subList(1, pages.size())) {
            assertEquals(Frame.LANDSCAPE, page.frame());
            assertTrue(page.lines().stream().anyMatch(line -> text(line).equals("派出单位")));
            long begun = count(page, "由副组长");
            assertEquals(count(page, "李建国"), begun);
            double lowest = page.rules().stream().mapToDouble(Rule::y2).max().orElseThrow();
            assertTrue(lowest <= Frame.LANDSCAPE.bottom() + 0.01);
        }
    }

    @Test
    void aRowThatNoPageHoldsGoesOnOnTheNext() {
        Attachment huge = new Attachment("说明", List.of("序号", "说明"), List.of(List.of("1", "说明".repeat(2000))), false);
        List<Page> pages = pages(Papers.paper(null, List.of(Papers.lines(1)), List.of(huge), null, null));
        assertTrue(pages.size() > 2);
        assertEquals(
                4000,
                pages.stream()
                        .flatMap(page -> page.lines().stream())
                        .map(TypesetterTest::text)
                        .filter(text -> text.startsWith("说明") && text.length() > 4)
                        .mapToInt(String::length)
                        .sum());
    }

    @Test
    void theImprintIsAtTheFootOfTheLastPortraitPage() {
        List<Page> pages = pages(Papers.paper(
                null, List.of(Papers.lines(1)), List.of(Papers.table(2, true)), null, Papers.distribution()));
        Page last = pages.get(pages.size() - 1);
        assertEquals(Frame.PORTRAIT, last.frame());
        assertEquals(
                Frame.FOOT, last.rules().stream().mapToDouble(Rule::y1).max().orElseThrow(), 0.01);
        assertTrue(last.lines().stream().anyMatch(line -> text(line).equals("共印120份")));
    }

    @Test
    void theMastheadFillsTheUpperThird() {
        Page first = pages(Papers.paper(Papers.masthead(), List.of(Papers.lines(1)), List.of(), null, null))
                .get(0);
        Rule red = first.rules().get(0);
        assertTrue(red.red());
        assertTrue(red.y1() < 99 * Frame.MM && red.y1() > 90 * Frame.MM);
        Line title = first.lines().stream()
                .filter(line -> text(line).startsWith("关于"))
                .findFirst()
                .orElseThrow();
        assertEquals(red.y1() + 2 * Frame.PITCH, title.top(), 0.01);
    }

    @Test
    void eachPlaceOfAFigureIsTold() {
        List<FigureMark> marks = pages(Papers.everything()).stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(Piece::mark)
                .filter(mark -> mark != null)
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        new FigureMark("cadres.posted", 1),
                        new FigureMark("cadres.more", 1),
                        new FigureMark("cadres.posted", 2)),
                marks);
    }

    private static long count(Page page, String begin) {
        return page.lines().stream()
                .filter(line -> text(line).startsWith(begin))
                .count();
    }

    private static List<Page> pages(Paper paper) {
        List<Page> pages = new ArrayList<>();
        new Typesetter(SQUARE).set(paper, pages::add);
        return pages;
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
