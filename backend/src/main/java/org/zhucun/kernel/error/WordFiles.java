package org.zhucun.kernel.error;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files that messages stand in. What is shared stands in {@code messages/error.properties} and its neighbours, each
 * named after the first part of its keys, which it leaves out; a feature brings its own whole keys in
 * {@code messages/<module>/<feature>.properties}. English has {@code _en} behind the name.
 */
final class WordFiles {

    private static final String ROOT = "messages/";
    private static final String END = ".properties";
    private static final String ENGLISH = "_en";

    private WordFiles() {}

    /**
     * All messages of a language, by their whole keys.
     *
     * @param language what the names of its files end with: nothing for Chinese
     * @throws IllegalStateException when two files give the same key
     */
    static Map<String, String> read(String language) {
        Map<String, String> words = new HashMap<>();
        for (String file : files()) {
            String name = file.substring(ROOT.length(), file.length() - END.length());
            if (name.endsWith(ENGLISH) != language.equals(ENGLISH)) {
                continue;
            }
            String prefix = name.contains("/") ? "" : name.substring(0, name.length() - language.length()) + ".";
            load(file).forEach((key, text) -> {
                if (words.put(prefix + key, (String) text) != null) {
                    throw new IllegalStateException(file + ": " + prefix + key + " has its words elsewhere");
                }
            });
        }
        return Map.copyOf(words);
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                WordFiles.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    /** As resources: the build leaves the application in a directory or in a jar. */
    private static List<String> files() {
        try {
            Path home = Path.of(WordFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(home) ? inDirectory(home) : inJar(home);
        } catch (URISyntaxException | IOException failure) {
            throw new IllegalStateException("the messages cannot be read", failure);
        }
    }

    private static List<String> inDirectory(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(ROOT))) {
            return files.map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(END))
                    .toList();
        }
    }

    private static List<String> inJar(Path home) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(ROOT) && name.endsWith(END))
                    .toList();
        }
    }
}
