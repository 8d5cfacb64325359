package org.zhucun.app.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhucun.app.boot.RootArea.Division;

class RootAreaTest {

    private static final Division GUANGDONG = new Division("44", "广东省");

    @ParameterizedTest
    @ValueSource(strings = {"44", "44 广东省", " 44  广东省 "})
    void aProvinceNeedsNoName(String text) {
        assertEquals(new RootArea(List.of(GUANGDONG)), RootArea.parse(text));
    }

    @Test
    void theAreasAboveTheRootComeAlong() {
        assertEquals(
                new RootArea(List.of(GUANGDONG, new Division("4414", "梅州市"), new Division("441481", "兴宁市"))),
                RootArea.parse("4414 梅州市/441481 兴宁市"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "广东", "444", "4414", "99 某省/9901", "441481 兴宁市"})
    void whatHasNoCodeOrNoNameIsRefused(String text) {
        assertThrows(StartupException.class, () -> RootArea.parse(text));
    }
}
