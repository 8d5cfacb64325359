package org.zhucun.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Caller;
import org.zhucun.platform.access.Scope;
import org.zhucun.report.facts.FactsService;
import org.zhucun.report.facts.Usable;
import org.zhucun.report.wording.Facts;
import org.zhucun.report.wording.Wording;
import org.zhucun.report.wording.Written;
import org.zhucun.roster.area.AreaService;

/** Shows writers what they have at hand, and what comes of it. */
@ApplicationScoped
class PreviewService {

    private final FactsService facts;
    private final Wording wording;
    private final AreaService areas;
    private final Caller caller;
    private final Today today;

    PreviewService(FactsService facts, Wording wording, AreaService areas, Caller caller, Today today) {
        this.facts = facts;
        this.wording = wording;
        this.areas = areas;
        this.caller = caller;
        this.today = today;
    }

    /** 403 when the area is outside the caller's; 422 when there is none. */
    ReportPreview preview(ReportPreviewCreate body) {
        wording.check(body.text());
        Facts named = facts.of(scopeOf(body.area()), dayOr(body.asOf()), Messages.locale(body.locale()), body.text());
        Written written = wording.write(body.text(), named);
        return new ReportPreview(
                written.runs().stream().map(ReportPreview.PreviewRun::of).toList(),
                written.missing(),
                wording.typedNumbers(body.text()));
    }

    List<ReportPlaceholder> placeholders(String area, LocalDate asOf, String locale) {
        Facts all = facts.of(caller.scope().narrowedTo(area), dayOr(asOf), TextLanguage.of(locale), Map.of());
        return Usable.of(all).stream().map(ReportPlaceholder::of).toList();
    }

    private Scope scopeOf(String area) {
        if (area == null) {
            return caller.scope();
        }
        caller.scope().requireWrite(area);
        if (areas.find(area).isEmpty()) {
            throw ApiException.invalid(Violation.pointer("/area", "UNKNOWN_AREA", area));
        }
        return caller.scope().narrowedTo(area);
    }

    private LocalDate dayOr(LocalDate day) {
        return day == null ? today.day() : day;
    }
}
