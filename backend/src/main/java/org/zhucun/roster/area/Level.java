package org.zhucun.roster.area;

/** A level of the administration, by the length of its division codes. */
public enum Level {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWN(9);

    private final int codeLength;

    Level(int codeLength) {
        this.codeLength = codeLength;
    }

    public int codeLength() {
        return codeLength;
    }

    /** The length of the codes directly below; of a town's own, as no area is below it. */
    public int lengthBelow() {
        return values()[Math.min(ordinal() + 1, TOWN.ordinal())].codeLength;
    }

    /** The part of a longer code that names the area of this level. */
    public String codeOf(String code) {
        return code.substring(0, codeLength);
    }

    public static Level ofCode(String code) {
        for (Level level : values()) {
            if (level.codeLength == code.length()) {
                return level;
            }
        }
        throw new IllegalArgumentException("not a division code: " + code);
    }
}
