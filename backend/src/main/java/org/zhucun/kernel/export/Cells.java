package org.zhucun.kernel.export;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.text.Masking;

/** Formats of values in files meant for people. */
final class Cells {

    private Cells() {}

    static String header(Locale locale, String field) {
        return Messages.get(locale, "column." + field);
    }

    static String text(Locale locale, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return Messages.label(locale, constant);
        }
        if (value instanceof Cell cell) {
            return text(locale, cell.cell());
        }
        if (value instanceof LabelOf label) {
            return label.constant() == null
                    ? ""
                    : Messages.get(
                            locale,
                            "label." + label.labels() + "." + label.constant().name());
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(each -> text(locale, each)).collect(Collectors.joining("、"));
        }
        if (value instanceof Boolean flag) {
            return Messages.get(locale, flag ? "label.yes" : "label.no");
        }
        if (value instanceof java.math.BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value.toString();
    }

    /** As others read it than who asked: what identifies a person is masked, whoever asked. */
    static String publicText(Locale locale, String field, Object value) {
        String text = text(locale, value);
        return switch (field) {
            case "idNumber" -> Masking.idNumber(text);
            case "phone" -> Masking.phone(text);
            default -> text;
        };
    }

    /** Keeps a spreadsheet from running a cell as a formula: text that begins with one of = + - @ gets an apostrophe. */
    static String neutralised(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
