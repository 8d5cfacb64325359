package org.zhucun.report.wording;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;

/** Judges texts, and writes them from facts. */
@ApplicationScoped
public class Wording {

    /** Most characters of a text. */
    public static final int LONGEST = 4_000;

    private static final String POINTER = "/text";

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** 422 with what is wrong in it, and where. What is let pass can be written from any facts. */
    public void check(String text) {
        List<Violation> faults = faults(text);
        if (!faults.isEmpty()) {
            throw ApiException.invalid(faults.toArray(Violation[]::new));
        }
    }

    private List<Violation> faults(String text) {
        if (text.length() > LONGEST) {
            return List.of(Violation.pointer(POINTER, "LENGTH", "1", String.valueOf(LONGEST)));
        }
        if (Markers.areIn(text)) {
            return List.of(Violation.pointer(POINTER, "TEXT_CHARACTERS"));
        }
        TextCheck check = new TextCheck(POINTER, text, vocabulary);
        Template template;
        try {
            template = Language.parse(text);
        } catch (TemplateException unreadable) {
            return check.unreadable(unreadable);
        } catch (IndexOutOfBoundsException | NumberFormatException unreadable) {
            // what the engine's own reading does not foresee
            return check.unreadable(text);
        }
        return check.faults(template);
    }

    /** Every figure is a run of its own. */
    public Written write(String text, Facts facts) {
        return Language.write(Language.parse(text), facts);
    }

    /** The digits in it that stand in no placeholder and are no date, year or ordinal. */
    public List<TypedNumber> typedNumbers(String text) {
        return TypedNumber.in(text);
    }
}
