package org.zhucun.report.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Widths SQUARE = (face, code) -> code < 0x2010 ? 0.5 : 1;
    private static final Style PLAIN = Style.of(Typeface.FANGSONG, 10);
    private static final LineBreaker CHINESE = new LineBreaker(SQUARE, true);

    @Test
    void aFullLineHasItsCharactersAndNoMore() {
        assertEquals(List.of("国国国国国", "国国国国国", "国"), lines("国".repeat(11), 5));
    }

    @Test
    void theFirstLineIsIndented() {
        List<SetLine> lines = CHINESE.set(Glyph.of("国".repeat(7), PLAIN), 20, 50);
        assertEquals(
                List.of("国国国", "国国国国"),
                lines.stream().map(LineBreakerTest::text).toList());
        assertEquals(20, lines.get(0).pieces().get(0).x());
        assertEquals(0, lines.get(1).pieces().get(0).x());
    }

    @Test
    void aMarkThatMayNotBeginALineComesInWhereOthersGiveWay() {
        assertEquals(List.of("一，二三四，", "五"), lines("一，二三四，五", 5));
    }

    @Test
    void whereNoneGivesWayACharacterGoesAlong() {
        assertEquals(List.of("一二三四", "五％"), lines("一二三四五％", 5));
    }

    @Test
    void anOpeningMarkDoesNotEndALine() {
        assertEquals(List.of("一二三四", "（五六）"), lines("一二三四（五六）", 5));
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertEquals(List.of("一二三", "12,345名"), lines("一二三12,345名", 5));
        assertEquals(List.of("共有", "95.5%"), lines("共有95.5%", 3));
    }

    @Test
    void aWordThatNoLineHoldsIsCut() {
        assertEquals(List.of("abcd", "efgh", "ij"), lines("abcdefghij", 2));
    }

    @Test
    void anEllipsisIsNotCut() {
        assertEquals(List.of("一二三", "四……"), lines("一二三四……", 5));
    }

    @Test
    void whatIsNotTheLastLineReachesFromEdgeToEdge() {
        for (String text : List.of("一二三12,345名又一", "一，二三四，五", "一二三四（五六）七八")) {
            for (SetLine line : set(text, 5)) {
                assertTrue(!line.full() || Math.abs(line.width() - 50) < 0.01, text + ": " + line);
            }
        }
    }

    @Test
    void twoMarksStandCloseTogether() {
        assertEquals(35, CHINESE.width(Glyph.of("好”。来", PLAIN)));
        assertEquals(25, CHINESE.width(Glyph.of("：（以", PLAIN)));
    }

    @Test
    void aQuoteIsAsWideAsAnIdeographWhateverTheFontSays() {
        LineBreaker narrow = new LineBreaker((face, code) -> code < 0x3000 ? 0.4 : 1, true);
        assertEquals(40, narrow.width(Glyph.of("“国”国", PLAIN)));
        Piece opening = narrow.set(Glyph.of("“国”", PLAIN)).pieces().get(0);
        assertEquals(6, opening.inset(), 0.001);
    }

    @Test
    void englishBreaksBetweenWords() {
        LineBreaker english = new LineBreaker(SQUARE, false);
        List<SetLine> lines = english.set(Glyph.of("cadres in follow-up visits", PLAIN), 0, 50);
        assertEquals(
                List.of("cadres in", "follow-up", "visits"),
                lines.stream().map(LineBreakerTest::text).toList());
        assertEquals(
                List.of("cadres", " ", "in"),
                lines.get(0).pieces().stream().map(Piece::text).toList());
    }

    @Test
    void aFigureIsAPieceOfItsOwn() {
        List<Glyph> glyphs = Glyph.of("共", PLAIN);
        glyphs.addAll(Glyph.of("36", PLAIN, new FigureMark("posted", 1)));
        glyphs.addAll(Glyph.of("名", PLAIN));
        List<Piece> pieces = CHINESE.set(glyphs).pieces();
        assertEquals(List.of("共", "36", "名"), pieces.stream().map(Piece::text).toList());
        assertEquals("posted", pieces.get(1).mark().code());
    }

    private static List<SetLine> set(String text, int characters) {
        return CHINESE.set(Glyph.of(text, PLAIN), 0, characters * PLAIN.size());
    }

    private static List<String> lines(String text, int characters) {
        return set(text, characters).stream().map(LineBreakerTest::text).toList();
    }

    private static String text(SetLine line) {
        StringBuilder text = new StringBuilder();
        line.pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
