package org.zhucun.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an {@code if} asks: {@code a}, {@code !a}, {@code a > 0}, {@code a >= b}, joined by {@code &&} and {@code ||}, in
 * brackets. A figure that has no value is absent: it is not true, and compares to nothing.
 */
interface Condition {

    /** @param values the value of each name */
    boolean holds(Function<String, Object> values);

    /** @throws IllegalArgumentException when it cannot be read */
    static Condition parse(String text, List<String> names) {
        Reading reading = new Reading(text, names);
        Condition condition = reading.either();
        reading.end();
        return condition;
    }

    /** Reads one from left to right. */
    final class Reading {

        private static final int LONGEST = 300;
        private static final Pattern TOKEN = Pattern.compile(
                "\\s*(?:(?<name>[A-Za-z_][\\w.]*(?:\\([\\w.]+\\))?)|(?<number>-?\\d{1,15})|'(?<text>\\w{1,40})'"
                        + "|(?<sign>&&|\\|\\||[<>=!]=|[<>!()]))");

        private final List<String> tokens = new ArrayList<>();
        private final List<String> names;
        private int at;

        Reading(String text, List<String> names) {
            this.names = names;
            Matcher matcher = TOKEN.matcher(text);
            int from = 0;
            while (from < text.stripTrailing().length()) {
                if (text.length() > LONGEST
                        || !matcher.region(from, text.length()).lookingAt()) {
                    throw new IllegalArgumentException(text);
                }
                tokens.add(matcher.group().strip());
                from = matcher.end();
            }
        }

        Condition either() {
            Condition left = both();
            while (takes("||")) {
                Condition first = left;
                Condition second = both();
                left = values -> first.holds(values) || second.holds(values);
            }
            return left;
        }

        private Condition both() {
            Condition left = one();
            while (takes("&&")) {
                Condition first = left;
                Condition second = one();
                left = values -> first.holds(values) && second.holds(values);
            }
            return left;
        }

        private Condition one() {
            if (takes("!")) {
                Condition other = one();
                return values -> !other.holds(values);
            }
            if (takes("(")) {
                Condition inner = either();
                if (!takes(")")) {
                    throw new IllegalArgumentException(peek());
                }
                return inner;
            }
            return compared();
        }

        private Condition compared() {
            Function<Function<String, Object>, Object> left = operand();
            String sign = peek();
            if (!sign.matches("[<>=!]=|[<>]")) {
                return values -> Operand.isTrue(left.apply(values));
            }
            at++;
            Function<Function<String, Object>, Object> right = operand();
            return values -> Operand.compare(left.apply(values), sign, right.apply(values));
        }

        private Function<Function<String, Object>, Object> operand() {
            String token = peek();
            at++;
            if (token.matches("-?\\d+")) {
                Long number = Long.valueOf(token);
                return values -> number;
            }
            if (token.startsWith("'")) {
                String text = token.substring(1, token.length() - 1);
                return values -> text;
            }
            if (!token.matches("[A-Za-z_].*")) {
                throw new IllegalArgumentException(token);
            }
            names.add(token);
            return values -> values.apply(token);
        }

        private boolean takes(String token) {
            boolean next = peek().equals(token);
            at += next ? 1 : 0;
            return next;
        }

        private String peek() {
            return at < tokens.size() ? tokens.get(at) : "";
        }

        void end() {
            if (at < tokens.size()) {
                throw new IllegalArgumentException(peek());
            }
        }
    }
}
