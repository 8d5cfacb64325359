package org.zhucun.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "蓝华明,lhm",
        "曾庆红,zqh",
        "单田芳,stf",
        "解晓东,xxd",
        "仇和,qh",
        "查良镛,zly",
        "尉健行,wjx",
        "尉迟恭,ycg",
        "区志强,ozq",
        "万俟卨,mqx",
        "长孙无忌,zswj",
        "Peter Li,peterli",
        "买买提·阿不都,mmtabd",
        "李𠮷,l"
    })
    void theInitialsReadTheFirstCharacterAsASurname(String name, String initials) {
        assertEquals(initials, Pinyin.initials(name));
    }
}
