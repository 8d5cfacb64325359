package org.zhucun.report.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhucun.report.paper.Run;

/** Judges texts, and writes them from facts. */
@ApplicationScoped
public class Wording {

    /** 422 with what is wrong in it, and where. What is let pass can be written from any facts. */
    public void check(String text) {}

    /** Every figure is a run of its own. */
    public Written write(String text, Facts facts) {
        return new Written(List.of(Run.plain(text)), List.of());
    }

    /** The digits in it that stand in no placeholder and are no date, year or ordinal. */
    public List<TypedNumber> typedNumbers(String text) {
        return List.of();
    }
}
