package org.zhucun;

import java.util.LinkedHashMap;
import java.util.Map;

/** The modules of the backend, from the lowest up. A module uses itself and those below, in imports and in SQL. */
final class Modules {

    private static final String ROOT = "org.zhucun.";

    /** Module to height; modules of one height do not know each other. */
    static final Map<String, Integer> ORDER = order(
            new String[] {"kernel"},
            new String[] {"platform"},
            new String[] {"roster"},
            new String[] {"document"},
            new String[] {"targets", "attendance"},
            new String[] {"supervision", "fieldwork", "liaison", "benefits", "publishing"},
            new String[] {"accountability"},
            new String[] {"insight"},
            new String[] {"report"},
            new String[] {"app"});

    private Modules() {}

    static boolean isOurs(String packageName) {
        return packageName.startsWith(ROOT);
    }

    static boolean mayUse(String module, String other) {
        return module.equals(other) || ORDER.getOrDefault(module, -1) > ORDER.getOrDefault(other, Integer.MAX_VALUE);
    }

    /** {@code roster} of {@code org.zhucun.roster.cadre}. */
    static String moduleOf(String packageName) {
        return path(packageName).split("\\.")[0];
    }

    /** {@code roster.cadre} of {@code org.zhucun.roster.cadre} and of what lies below; the module where it has no feature. */
    static String featureOf(String packageName) {
        String[] parts = path(packageName).split("\\.");
        return parts.length < 2 || parts[0].equals("kernel") ? parts[0] : parts[0] + "." + parts[1];
    }

    private static String path(String packageName) {
        return packageName.substring(Math.min(ROOT.length(), packageName.length()));
    }

    private static Map<String, Integer> order(String[]... heights) {
        Map<String, Integer> order = new LinkedHashMap<>();
        for (int height = 0; height < heights.length; height++) {
            for (String module : heights[height]) {
                order.put(module, height);
            }
        }
        return order;
    }
}
