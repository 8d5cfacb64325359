package org.zhucun.kernel.error;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The messages of both languages. The first part of a key says what it is a message of: {@code error.NOT_FOUND} is the
 * title of an error, {@code label.Level.CITY} a word. See {@link WordFiles} for where they stand.
 */
public final class Messages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final List<Locale> OFFERED = List.of(CHINESE, Locale.ENGLISH);

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            Schema schema = type.getAnnotation(Schema.class);
            return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
        }
    };

    private Messages() {}

    /** The language of the current request: the best match of its Accept-Language, Chinese when none matches. */
    public static Locale locale() {
        InstanceHandle<CurrentVertxRequest> current =
                Arc.container() == null ? null : Arc.container().instance(CurrentVertxRequest.class);
        if (current == null
                || !current.isAvailable()
                || !Arc.container().requestContext().isActive()) {
            return CHINESE;
        }
        RoutingContext routing = current.get().getCurrent();
        return routing == null ? CHINESE : locale(routing.request().getHeader("Accept-Language"));
    }

    /** The best match of an Accept-Language value among the languages offered. */
    public static Locale locale(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                for (Locale offered : OFFERED) {
                    if (range.getRange().split("-")[0].equals(offered.getLanguage())) {
                        return offered;
                    }
                }
            }
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
        return CHINESE;
    }

    public static String get(Locale locale, String key, Object... args) {
        String pattern = (locale.getLanguage().equals("en") ? English.WORDS : Chinese.WORDS).get(key);
        if (pattern == null) {
            return key;
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    public static String get(String key, Object... args) {
        return get(locale(), key, args);
    }

    public static String violation(String code, Object... args) {
        return get("violation." + code, args);
    }

    /** The label of an enum constant, key {@code label.<name in the contract>.<CONSTANT>}. */
    public static String label(Locale locale, Enum<?> constant) {
        return constant == null
                ? ""
                : get(locale, "label." + NAMES.get(constant.getDeclaringClass()) + "." + constant.name());
    }

    /** The words of a language, read when it is first spoken. */
    private static final class Chinese {
        static final Map<String, String> WORDS = WordFiles.read("");
    }

    private static final class English {
        static final Map<String, String> WORDS = WordFiles.read("_en");
    }
}
