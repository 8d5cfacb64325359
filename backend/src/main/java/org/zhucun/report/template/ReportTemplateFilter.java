package org.zhucun.report.template;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.zhucun.kernel.sql.Where;
import org.zhucun.report.ReportKind;

/** Filters of the list of texts. */
public class ReportTemplateFilter {

    @QueryParam("area")
    @Parameter(description = "Division code: texts of this area and of everything inside it", example = "441481")
    public String area;

    @QueryParam("usedBy")
    @Parameter(
            description = "Division code: the texts that this area's documents are written from, which are its own or"
                    + " those of the nearest area above",
            example = "441481")
    public String usedBy;

    @QueryParam("kind")
    @Parameter(description = "Kinds of documents, repeated for several")
    public List<ReportKind> kind;

    @QueryParam("locale")
    @Parameter(
            description = "The language of the documents",
            example = "zh-CN",
            schema = @Schema(enumeration = {"zh-CN", "en"}))
    public String locale;

    @QueryParam("section")
    @Parameter(description = "Stable name of the section", example = "leadership")
    public String section;

    @QueryParam("q")
    @Parameter(description = "Part of the text, with or without spaces", example = "驻村")
    public String q;

    Where narrow(Where seen) {
        TextLanguage.requireKnown(locale);
        Where where = seen.under("l.area_code", area)
                .oneOf("l.kind", kind)
                .equal("l.locale", locale)
                .equal("l.section", section)
                .search("l.search", q);
        return usedBy == null ? where : where.and(Templates.USED_BY, usedBy, usedBy);
    }
}
