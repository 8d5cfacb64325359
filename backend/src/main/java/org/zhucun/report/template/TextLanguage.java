package org.zhucun.report.template;

import java.util.List;
import java.util.Locale;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;
import org.zhucun.kernel.error.Messages;
import org.zhucun.kernel.error.Violation;

/** The languages of documents, as requests name them. */
final class TextLanguage {

    private static final String PARAMETER = "locale";
    private static final List<String> TAGS = List.of("zh-CN", "en");

    private TextLanguage() {}

    /** That of a query parameter; the caller's when it is absent, 400 when there is none of the name. */
    static Locale of(String parameter) {
        requireKnown(parameter);
        return parameter == null ? Messages.locale() : Messages.locale(parameter);
    }

    static void requireKnown(String parameter) {
        if (parameter != null && !TAGS.contains(parameter)) {
            throw new ApiException(
                    ErrorCode.INVALID_PARAMETER,
                    List.of(Violation.parameter(PARAMETER, "UNKNOWN_VALUE", parameter, String.join(", ", TAGS))),
                    PARAMETER);
        }
    }
}
