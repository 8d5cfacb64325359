package org.zhucun.report.paper;

/**
 * A piece of text.
 *
 * @param figure the code of the figure that it shows; null of plain text
 */
public record Run(String text, String figure) {

    public static Run plain(String text) {
        return new Run(text, null);
    }
}
