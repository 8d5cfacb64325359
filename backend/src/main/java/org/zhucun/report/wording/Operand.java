package org.zhucun.report.wording;

/** What the values in a condition count as. */
final class Operand {

    private Operand() {}

    /** A figure above or below zero, a list or a word that is not empty. */
    static boolean isTrue(Object value) {
        Object plain = plain(value);
        if (plain instanceof Long number) {
            return number != 0;
        }
        return plain instanceof Boolean flag
                ? flag
                : plain != null && !plain.toString().isEmpty();
    }

    static boolean compare(Object left, String sign, Object right) {
        Object one = plain(left);
        Object other = plain(right);
        if (one == null || other == null) {
            return false;
        }
        if (one instanceof Long a && other instanceof Long b) {
            int difference = a.compareTo(b);
            return switch (sign) {
                case ">" -> difference > 0;
                case ">=" -> difference >= 0;
                case "<" -> difference < 0;
                case "<=" -> difference <= 0;
                case "==" -> difference == 0;
                default -> difference != 0;
            };
        }
        boolean same = one.toString().equals(other.toString());
        return sign.equals("==") && same || sign.equals("!=") && !same;
    }

    private static Object plain(Object value) {
        if (value instanceof Figured figured) {
            return figured.fact().value();
        }
        if (value instanceof Piece piece) {
            return piece.missing() ? null : piece.text();
        }
        if (value instanceof Enumerated names) {
            return (long) names.size();
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
