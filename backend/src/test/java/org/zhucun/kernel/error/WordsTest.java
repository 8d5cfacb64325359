package org.zhucun.kernel.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is said to a caller has its words in both languages. */
class WordsTest {

    private static final Map<String, String> CHINESE = WordFiles.read("");
    private static final Map<String, String> ENGLISH = WordFiles.read("_en");

    /** Those that locate faults: in a request, on a component of a record, in what a bulk step leaves out. */
    private static final Pattern LOCATES_FAULTS = Pattern.compile("\\bViolation\\b|\\bRefusal\\b|message = \"");

    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]{2,}(?:_[A-Z0-9]+)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesSayTheSameOfTheSame() {
        assertEquals(new TreeSet<>(CHINESE.keySet()), new TreeSet<>(ENGLISH.keySet()));
        CHINESE.forEach((key, text) -> {
            assertEquals(arguments(text), arguments(ENGLISH.get(key)), key);
            assertEquals(
                    List.of(false, false),
                    List.of(text.isBlank(), ENGLISH.get(key).isBlank()),
                    key);
        });
    }

    @Test
    void everyErrorHasItsTitleAndItsSentence() {
        assertSaid(Arrays.stream(ErrorCode.values())
                .flatMap(code -> Stream.of("error." + code, "error." + code + ".detail")));
    }

    /** The database tells of them, and steps of many records at once: then they stand at a field. */
    @Test
    void everyConflictHasASentenceForAField() {
        assertSaid(Arrays.stream(ErrorCode.values())
                .filter(code -> code.status() == 409 || code == ErrorCode.UNAVAILABLE)
                .map(code -> "violation." + code));
    }

    /** A query parameter's fault is named after its type. */
    @Test
    void everyCodeOfAFieldHasItsSentence() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> codes = files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::text)
                    .filter(LOCATES_FAULTS.asPredicate())
                    .flatMap(text -> CODE.matcher(text).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertSaid(codes.stream()
                    .map(code -> CHINESE.containsKey("violation.TYPE_" + code) ? "TYPE_" + code : code)
                    .map("violation."::concat));
        }
    }

    private static void assertSaid(Stream<String> keys) {
        assertEquals(List.of(), keys.filter(key -> !CHINESE.containsKey(key)).toList());
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
