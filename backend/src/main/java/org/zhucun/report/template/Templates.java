package org.zhucun.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.zhucun.report.ReportKind;

/** The texts that documents of an area are written from: its office's own, or else those of the nearest above. */
@ApplicationScoped
public class Templates {

    /** In the order of the document. */
    public List<ReportText> of(String areaCode, ReportKind kind, Locale locale) {
        return List.of();
    }
}
