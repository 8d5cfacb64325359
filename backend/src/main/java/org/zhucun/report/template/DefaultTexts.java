package org.zhucun.report.template;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.JsonRows;
import org.zhucun.report.ReportKind;

/**
 * The texts that ship, laid into the root area at every start. Newer ones take the place of those that nobody has changed;
 * what an office of the root has written or removed stays so.
 */
@ApplicationScoped
public class DefaultTexts {

    /** After an empty system has got its areas. */
    private static final int AFTER_AREAS = Interceptor.Priority.APPLICATION + 900;

    private static final String SHIPPED = """
            with root as (select code from area where parent_code is null order by code limit 1),
            shipped as (
                select root.code as area_code, s.*
                from root cross join jsonb_to_recordset(:rows::jsonb) s
                    (kind text, locale text, code text, section text, position integer, form text, text text)),
            gone as (
                delete from report_template t using root
                where t.area_code = root.code and t.changed_by is null and not exists (
                    select from shipped s where s.kind = t.kind and s.locale = t.locale and s.code = t.code))
            insert into report_template as t (area_code, kind, locale, code, section, position, form, text)
            select area_code, kind, locale, code, section, position, form, text from shipped s where not exists (
                select from report_template_version v
                where v.area_code = s.area_code and v.kind = s.kind and v.locale = s.locale and v.code = s.code
                and v.text is null and v.changed_by is not null)
            on conflict on constraint report_template_unique do update
            set section = excluded.section, position = excluded.position, form = excluded.form, text = excluded.text,
                version = t.version + 1, updated_at = now()
            where t.changed_by is null and (t.section, t.position, t.form, t.text)
                is distinct from (excluded.section, excluded.position, excluded.form, excluded.text)""";

    private final Jdbc jdbc;
    private final JsonRows json;

    DefaultTexts(Jdbc jdbc, JsonRows json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void lay(@Observes @Priority(AFTER_AREAS) StartupEvent event) {
        lay();
    }

    /** Without any area there is nowhere to lay them. */
    @Transactional
    public void lay() {
        List<Map<String, Object>> rows = Stream.of(ReportKind.values())
                .flatMap(kind -> Stream.of(Messages.CHINESE, Locale.ENGLISH)
                        .flatMap(locale -> TextFile.read(kind, locale).stream()))
                .toList();
        jdbc.run(SHIPPED, Map.of("rows", json.of(rows)));
    }
}
