package org.zhucun.report.wording;

/**
 * A figure as it is printed, or a word that is not known.
 *
 * @param code of a word with {@link #WORD} before it
 * @param text nothing where there is nothing to say
 * @param missing whether there is no value to print
 */
record Piece(String code, String text, boolean missing) {

    static final String WORD = "~";

    static Piece missingWord(String name, Phrases phrases) {
        return new Piece(WORD + name, phrases.missing(phrases.word(name)), true);
    }

    static Piece of(String code, String text) {
        return new Piece(code, text, false);
    }
}
