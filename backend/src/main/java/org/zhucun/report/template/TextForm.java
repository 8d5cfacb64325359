package org.zhucun.report.template;

/** How a text is set. */
public enum TextForm {
    /** Above everything, centred. */
    TITLE,
    /** 一、 */
    HEADING1,
    /** （一） */
    HEADING2,
    /** 1. */
    HEADING3,
    /** （1） */
    HEADING4,
    PARAGRAPH;

    /** 1 to 4; 0 of what is no heading. Its number is no part of the text. */
    public int headingLevel() {
        return name().startsWith("HEADING") ? name().charAt(name().length() - 1) - '0' : 0;
    }
}
