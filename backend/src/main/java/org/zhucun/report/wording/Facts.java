package org.zhucun.report.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that a text of an area on a day is written from.
 *
 * @param figures by code
 * @param lists what is enumerated, by name: the teams of provincial units, the villages that nobody is posted to
 * @param words by name: the area's name, the day, the batch
 */
public record Facts(
        Locale locale, Map<String, Fact> figures, Map<String, List<String>> lists, Map<String, String> words) {}
