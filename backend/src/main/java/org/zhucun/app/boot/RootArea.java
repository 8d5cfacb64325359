package org.zhucun.app.boot;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The area at the top of an empty system, with the areas above it.
 *
 * @param path from the province down to the root area itself
 */
public record RootArea(List<Division> path) {

    /** A division's code and name. */
    public record Division(String code, String name) {}

    private static final Pattern DIVISION = Pattern.compile("(\\d+)(?:\\s+(\\S.*))?");
    private static final List<Integer> CODE_LENGTHS = List.of(2, 4, 6, 9);
    private static final String FORM = "; write it as 44, \"44 广东省\" or, from the province down, \"44 广东省/4414 梅州市\".";

    public RootArea {
        path = List.copyOf(path);
    }

    public String code() {
        return path.get(path.size() - 1).code();
    }

    /**
     * Reads {@code 44}, {@code 44 广东省} or {@code 4414 梅州市/441481 兴宁市}: the last is the root, the ones before name
     * areas above it. Provinces need no name.
     *
     * @throws StartupException when a code is no division's or a name is missing
     */
    public static RootArea parse(String text) {
        Properties names = provinces();
        String root = "";
        for (String part : text.split("/")) {
            Matcher division = DIVISION.matcher(part.strip());
            if (!division.matches() || !CODE_LENGTHS.contains(division.group(1).length())) {
                throw new StartupException("ROOT_AREA \"" + text + "\" is no division code" + FORM);
            }
            root = division.group(1);
            if (division.group(2) != null && !names.containsKey(root)) {
                names.setProperty(root, division.group(2).strip());
            }
        }
        return new RootArea(path(root, names));
    }

    private static List<Division> path(String root, Properties names) {
        List<Division> path = new ArrayList<>();
        for (int length : CODE_LENGTHS) {
            if (length <= root.length()) {
                String code = root.substring(0, length);
                String name = names.getProperty(code);
                if (name == null) {
                    throw new StartupException("ROOT_AREA does not name the area " + code + FORM);
                }
                path.add(new Division(code, name));
            }
        }
        return path;
    }

    private static Properties provinces() {
        try (Reader reader = new InputStreamReader(
                RootArea.class.getResourceAsStream("/provinces.properties"), StandardCharsets.UTF_8)) {
            Properties provinces = new Properties();
            provinces.load(reader);
            return provinces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
