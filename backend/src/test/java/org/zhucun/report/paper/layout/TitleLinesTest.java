package org.zhucun.report.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

    @Test
    void aShortTitleIsOneLine() {
        assertEquals(List.of("关于驻村工作情况的汇报"), lines("关于驻村工作情况的汇报", 20));
    }

    @Test
    void aLongOneHasLinesOfAboutOneLength() {
        assertEquals(List.of("2005年3月未按规定报告驻村情况的", "工作组名单及整改要求一览表"), lines("2005年3月未按规定报告驻村情况的工作组名单及整改要求一览表", 19));
    }

    @Test
    void noLineBeginsWithAParticleOrTearsAWordOrANumber() {
        assertEquals(List.of("关于驻村", "干部的通报"), lines("关于驻村干部的通报", 6));
        assertEquals(List.of("截至", "2005年"), lines("截至2005年", 3));
    }

    private static List<String> lines(String title, int characters) {
        return TitleLines.of(
                title,
                text -> text.codePoints()
                        .mapToDouble(code -> code < 128 ? 0.5 : 1)
                        .sum(),
                characters);
    }
}
