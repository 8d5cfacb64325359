package org.zhucun.report.paper.layout;

/** Which characters may stand beside the end of a line (避头尾), and which give way. */
final class Punctuation {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕｝”’…—～·％‰℃,.;:?!)]}%々";
    private static final String NEVER_LAST = "（《〈「『【〔｛“‘([{￥$№";
    private static final String OPENING = "（《〈「『【〔｛“‘";
    private static final String GIVE_WAY = "，。、；：？！）》〉」』】〕｝”’";
    private static final String OPENING_QUOTES = "“‘";
    private static final String WIDE = "“”‘’…—";

    private Punctuation() {}

    /** Whether a line may end between two characters. */
    static boolean mayBreak(int left, int right) {
        if (right == ' ') {
            return false;
        }
        if (isIn(NEVER_LAST, left) || isIn(NEVER_FIRST, right)) {
            return false;
        }
        if (left == '-' || left == '/') {
            return !isWord(right) || Character.isLetter(right);
        }
        return !(isWord(left) && isWord(right));
    }

    /** Whether room between two characters may grow until a line is full. */
    static boolean mayStretch(int left, int right) {
        return left == ' ' || right != ' ' && !(isWord(left) && isWord(right)) && !isPair(left, right);
    }

    /** Whether its right half is empty. */
    static boolean givesWay(int code) {
        return isIn(GIVE_WAY, code);
    }

    /** Whether the empty half of the first is too much before the second. */
    static boolean closeUp(int left, int right) {
        return isIn(GIVE_WAY, left) && (isIn(GIVE_WAY, right) || isIn(OPENING, right));
    }

    /** Whether it is as wide as an ideograph in Chinese, whatever a font says. */
    static boolean isWide(int code) {
        return isIn(WIDE, code);
    }

    static boolean opensQuote(int code) {
        return isIn(OPENING_QUOTES, code);
    }

    /** Of words and numbers, which stay in one line. */
    private static boolean isWord(int code) {
        return code != ' ' && code < 0x2E80 && !isWide(code);
    }

    private static boolean isPair(int left, int right) {
        return left == right && (left == '—' || left == '…');
    }

    private static boolean isIn(String characters, int code) {
        return characters.indexOf(code) >= 0;
    }
}
