package org.zhucun.platform.access;

/** The level of an account's area: that of a division or, for a cadre, a village. */
public enum ScopeLevel {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWN(9),
    VILLAGE(12);

    private final int codeLength;

    ScopeLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    static ScopeLevel ofCode(String code) {
        for (ScopeLevel level : values()) {
            if (level.codeLength == code.length()) {
                return level;
            }
        }
        throw new IllegalArgumentException("not the code of an area or village: " + code);
    }
}
