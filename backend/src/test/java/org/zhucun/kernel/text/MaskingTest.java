package org.zhucun.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @Test
    void anIdNumberKeepsFourAtEitherEnd() {
        assertEquals("4414**********123X", Masking.idNumber("44142319700101123X"));
        assertEquals("********", Masking.idNumber("12345678"));
        assertNull(Masking.idNumber(null));
    }

    @Test
    void aPhoneKeepsThreeAndFour() {
        assertEquals("138****1234", Masking.phone("13800001234"));
        assertEquals("075*****4567", Masking.phone("075312344567"));
        assertEquals("***", Masking.phone("110"));
        assertNull(Masking.phone(null));
    }

    @ParameterizedTest
    @CsvSource({
        "身份证44142319700101123x重复,身份证4414**********123x重复",
        "Key (id_number)=(441423197001011234) already exists.,Key (id_number)=(4414**********1234) already exists.",
        "电话13800001234、13900005678,电话138****1234、139****5678",
        "tel:13800001234x,tel:138****1234x"
    })
    void personalNumbersInTextAreMasked(String text, String masked) {
        assertEquals(masked, Masking.text(text));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234567890123",
        "21380000123",
        "traceId=a13800001234b9c0d1e2f3a4b5c6d7e8",
        "441481107217",
        "rows 5109 of 100000"
    })
    void otherNumbersStay(String text) {
        assertEquals(text, Masking.text(text));
    }
}
