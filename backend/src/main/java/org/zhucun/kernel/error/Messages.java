package org.zhucun.kernel.error;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The messages of both languages. The first part of a key names its bundle: {@code error.NOT_FOUND} stands in
 * {@code messages/error.properties} (zh-CN) and {@code messages/error_en.properties}.
 */
public final class Messages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final List<Locale> OFFERED = List.of(CHINESE, Locale.ENGLISH);

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
        try {
            String pattern =
                    bundle(locale, key.substring(0, key.indexOf('.'))).getString(key.substring(key.indexOf('.') + 1));
            return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    public static String get(String key, Object... args) {
        return get(locale(), key, args);
    }

    public static String violation(String code, Object... args) {
        return get("violation." + code, args);
    }

    /** The label of an enum constant, key {@code label.<EnumType>.<CONSTANT>}. */
    public static String label(Locale locale, Enum<?> constant) {
        return constant == null
                ? ""
                : get(locale, "label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static ResourceBundle bundle(Locale locale, String name) {
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(
                "messages." + name,
                wanted,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
