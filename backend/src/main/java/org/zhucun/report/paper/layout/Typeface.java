package org.zhucun.report.paper.layout;

/** The typefaces of the standard. */
public enum Typeface {
    TITLE("小标宋"),
    FANGSONG("仿宋"),
    KAI("楷体"),
    HEI("黑体"),
    SONG("宋体");

    private final String standardName;

    Typeface(String standardName) {
        this.standardName = standardName;
    }

    public String standardName() {
        return standardName;
    }
}
