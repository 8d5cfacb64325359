package org.zhucun.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.report.ReportKind;

/** The texts that documents of an area are written from: its office's own, or else those of the nearest above. */
@ApplicationScoped
public class Templates {

    /** Of a text {@code l}, twice the code of the area: it is of that area or above, and none of its code is nearer. */
    static final String USED_BY = "starts_with(?, l.area_code) and not exists (select from report_template n"
            + " where n.kind = l.kind and n.locale = l.locale and n.code = l.code and starts_with(?, n.area_code)"
            + " and length(n.area_code) > length(l.area_code))";

    private static final String OF = "select l.code, l.section, l.form, l.text from report_template l"
            + " where l.kind = ? and l.locale = ? and " + USED_BY + " order by l.position, l.code";

    private final Jdbc jdbc;

    Templates(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the document. */
    public List<ReportText> of(String areaCode, ReportKind kind, Locale locale) {
        return jdbc.list(
                OF,
                List.of(kind, locale.toLanguageTag(), areaCode, areaCode),
                row -> new ReportText(
                        row.text("code"), row.text("section"), row.constant("form", TextForm.class), row.text("text")));
    }
}
