package org.zhucun.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "　蓝华明　,蓝华明",
                "\u00a0蓝 \t 华明 ,蓝 华明",
                "\ufeff蓝\u200b华\u200f明,蓝华明",
                "省、市,省、市",
                "基础。　,基础。",
                "a\u3000\u3000b,a b",
                "𠮷䶮,𠮷䶮"
            })
    void blanksAreTrimmedAndCollapsedByCodePoint(String typed, String kept) {
        assertEquals(kept, Texts.clean(typed));
    }

    @Test
    void lineBreaksInsideACellAreBlanks() {
        assertEquals("永和镇 蓝排村", Texts.clean("永和镇\r\n蓝排村\n"));
    }

    @Test
    void textWithoutContentIsNull() {
        assertNull(Texts.cleanOrNull(" \u3000\u200b"));
        assertNull(Texts.cleanOrNull(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"蓝\u0000明", "蓝\u0007", "蓝\ufffd明", "\ud800", "a\uffff", "\u0080"})
    void controlCharactersAndUndecodedOnesAreForbidden(String typed) {
        assertTrue(Texts.hasForbidden(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"蓝华明", "a\tb\r\nc", "𠮷", "（兴宁）"})
    void ordinaryTextIsAllowed(String typed) {
        assertFalse(Texts.hasForbidden(typed));
    }

    @Test
    void fullWidthSignsBecomeHalfWidth() {
        assertEquals("县(市、区) 2005A", Texts.halfWidth("县（市、区）　２００５Ａ"));
    }
}
