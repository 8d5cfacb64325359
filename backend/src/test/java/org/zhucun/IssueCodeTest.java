package org.zhucun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhucun.kernel.error.Messages;
import org.zhucun.platform.imports.IssueCode;
import org.zhucun.platform.imports.job.ImportFindings;

/** What an import says is a constant of {@link IssueCode}, so that a code that there is not does not compile. */
class IssueCodeTest {

    private static final Pattern QUOTED = Pattern.compile(
            Arrays.stream(IssueCode.values()).map(IssueCode::name).collect(Collectors.joining("|", "'(?:", ")'")));

    @Test
    void noSqlSpellsACode() {
        List<String> spelled = SqlPieces.all().stream()
                .filter(piece -> QUOTED.matcher(piece.text()).find())
                .map(piece -> piece.file() + ": " + piece.text())
                .toList();
        assertEquals(List.of(), spelled);
    }

    @Test
    void issuesAreRaisedByTheImportOnly() {
        List<String> raised = SqlPieces.all().stream()
                .filter(piece -> piece.text().contains("into issue"))
                .filter(piece -> !Modules.featureOf(piece.packageName()).equals("platform.imports"))
                .map(SqlPieces.Piece::file)
                .toList();
        assertEquals(List.of(), raised);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsSentence(IssueCode code) {
        for (Locale locale : List.of(Messages.CHINESE, Locale.ENGLISH)) {
            String detail = ImportFindings.detail(locale, code, List.of("CSV", "2"));
            assertNotEquals("violation." + code, detail);
        }
    }
}
