package org.zhucun.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;
import org.zhucun.report.template.TextForm;
import org.zhucun.report.wording.Facts;
import org.zhucun.report.wording.Wording;
import org.zhucun.report.wording.Written;

/** Judges and writes the texts of a report. */
@ApplicationScoped
class ReportTexts {

    private final Wording wording;

    ReportTexts(Wording wording) {
        this.wording = wording;
    }

    /** 422 with every text that cannot be written from any facts. */
    void check(List<ReportTextUpdate> texts) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ReportTextUpdate text = texts.get(i);
            String place = "/paragraphs/" + i;
            if (text.form() == TextForm.TITLE) {
                violations.add(Violation.pointer(place + "/form", "INVALID"));
            }
            try {
                wording.check(text.text());
            } catch (ApiException refused) {
                refused.violations()
                        .forEach(fault -> violations.add(
                                new Violation(place + "/text", null, null, fault.code(), fault.detail())));
            }
        }
        if (!violations.isEmpty()) {
            throw ApiException.invalid(violations.toArray(Violation[]::new));
        }
    }

    List<WrittenText> write(List<ReportTextUpdate> texts, Facts facts) {
        return texts.stream().map(text -> write(text, facts)).toList();
    }

    private WrittenText write(ReportTextUpdate text, Facts facts) {
        Written written = wording.write(text.text(), facts);
        return new WrittenText(text.section(), text.form(), text.text(), written.runs(), written.missing());
    }

    /** As its editor sees it. */
    ReportTextDetail detail(WrittenText text) {
        return new ReportTextDetail(
                text.section(),
                text.form(),
                text.text(),
                text.runs().stream().map(ReportRun::of).toList(),
                text.missing(),
                wording.typedNumbers(text.text()));
    }
}
