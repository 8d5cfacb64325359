package org.zhucun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhucun.support.Accounts.as;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhucun.platform.access.Right;
import org.zhucun.platform.access.Rights;
import org.zhucun.platform.access.Role;
import org.zhucun.platform.access.ScopeLevel;
import org.zhucun.support.ApiTest;

/** Who may do what: every right by its holders. */
@ApiTest
class RightsTest {

    @Inject
    Rights rights;

    @Test
    void everyRightIsHeldByThese() {
        assertEquals(
                """
                accounts:open            ADMIN OFFICE from TOWN
                accounts:read            ADMIN
                accounts:write           ADMIN
                allocations:read         ADMIN CADRE INSPECTOR OFFICE VIEWER
                allocations:write        ADMIN OFFICE from CITY
                areas:read               ADMIN CADRE INSPECTOR OFFICE VIEWER
                areas:write              ADMIN OFFICE from COUNTY
                batches:read             ADMIN CADRE INSPECTOR OFFICE VIEWER
                batches:write            ADMIN OFFICE from CITY
                bulletins:read           ADMIN CADRE INSPECTOR OFFICE VIEWER
                bulletins:write          ADMIN OFFICE
                cadres:read              ADMIN CADRE INSPECTOR OFFICE VIEWER
                cadres:write             ADMIN OFFICE
                checklists:read          ADMIN CADRE INSPECTOR OFFICE VIEWER
                checklists:write         ADMIN OFFICE from CITY
                checks:read              ADMIN INSPECTOR OFFICE VIEWER
                commuters:decide         ADMIN OFFICE from COUNTY
                commuters:read           ADMIN CADRE INSPECTOR OFFICE VIEWER
                commuters:write          ADMIN OFFICE
                deeds:read               ADMIN CADRE INSPECTOR OFFICE VIEWER
                deeds:verify             ADMIN OFFICE from TOWN
                deeds:write              ADMIN CADRE OFFICE
                discipline-cases:decide  ADMIN OFFICE
                discipline-cases:read    ADMIN OFFICE
                discipline-cases:write   ADMIN OFFICE
                documents:attach         ADMIN CADRE INSPECTOR OFFICE
                documents:read           ADMIN CADRE INSPECTOR OFFICE VIEWER
                documents:write          ADMIN OFFICE
                duty-ledgers:read        ADMIN CADRE INSPECTOR OFFICE VIEWER
                duty-ledgers:write       ADMIN OFFICE
                duty-sheets:read         ADMIN INSPECTOR OFFICE VIEWER
                exceptions:decide        ADMIN OFFICE from COUNTY
                exceptions:explain       ADMIN OFFICE
                exceptions:read          ADMIN INSPECTOR OFFICE VIEWER
                figures:read             ADMIN INSPECTOR OFFICE VIEWER
                findings:close           ADMIN INSPECTOR OFFICE
                findings:read            ADMIN CADRE INSPECTOR OFFICE VIEWER
                findings:rectify         ADMIN OFFICE
                funds:read               ADMIN CADRE INSPECTOR OFFICE VIEWER
                funds:write              ADMIN OFFICE
                imports:run              ADMIN OFFICE
                inspections:read         ADMIN CADRE INSPECTOR OFFICE VIEWER
                inspections:record       ADMIN INSPECTOR OFFICE
                leaders:read             ADMIN CADRE INSPECTOR OFFICE VIEWER
                leaders:write            ADMIN OFFICE
                leading-groups:read      ADMIN CADRE INSPECTOR OFFICE VIEWER
                leading-groups:write     ADMIN OFFICE
                leaves:decide            ADMIN OFFICE
                leaves:read              ADMIN CADRE INSPECTOR OFFICE VIEWER
                leaves:request           ADMIN CADRE OFFICE
                leaves:write             ADMIN OFFICE
                liaison-groups:read      ADMIN CADRE INSPECTOR OFFICE VIEWER
                liaison-groups:write     ADMIN OFFICE
                liaison-visits:read      ADMIN CADRE INSPECTOR OFFICE VIEWER
                liaison-visits:write     ADMIN OFFICE
                liaisons:read            ADMIN CADRE INSPECTOR OFFICE VIEWER
                liaisons:write           ADMIN OFFICE
                meetings:read            ADMIN CADRE INSPECTOR OFFICE VIEWER
                meetings:write           ADMIN OFFICE
                newcomers:read           ADMIN CADRE INSPECTOR OFFICE VIEWER
                outings:read             ADMIN CADRE INSPECTOR OFFICE VIEWER
                outings:report           ADMIN CADRE OFFICE
                outings:write            ADMIN OFFICE
                parameters:read          ADMIN CADRE INSPECTOR OFFICE VIEWER
                parameters:write         ADMIN OFFICE from CITY
                plan-items:read          ADMIN CADRE INSPECTOR OFFICE VIEWER
                plan-items:write         ADMIN CADRE OFFICE
                plans:adopt              ADMIN OFFICE from TOWN
                plans:read               ADMIN CADRE INSPECTOR OFFICE VIEWER
                plans:write              ADMIN CADRE OFFICE
                postings:read            ADMIN CADRE INSPECTOR OFFICE VIEWER
                postings:write           ADMIN OFFICE
                progress-sheets:read     ADMIN CADRE INSPECTOR OFFICE VIEWER
                progress-sheets:write    ADMIN CADRE OFFICE
                progress:read            ADMIN CADRE INSPECTOR OFFICE VIEWER
                progress:reopen          ADMIN OFFICE from CITY
                progress:verify          ADMIN OFFICE from COUNTY
                progress:write           ADMIN OFFICE
                publications:read        ADMIN CADRE INSPECTOR OFFICE VIEWER
                publications:write       ADMIN OFFICE
                report-templates:read    ADMIN INSPECTOR OFFICE VIEWER
                report-templates:write   ADMIN OFFICE
                reports:read             ADMIN INSPECTOR OFFICE VIEWER
                reports:write            ADMIN OFFICE
                scorecards:read          ADMIN INSPECTOR OFFICE VIEWER
                subsidy-lines:read       ADMIN CADRE INSPECTOR OFFICE VIEWER
                subsidy-payments:read    ADMIN OFFICE
                subsidy-sheets:decide    ADMIN OFFICE from COUNTY
                subsidy-sheets:read      ADMIN INSPECTOR OFFICE VIEWER
                subsidy-sheets:write     ADMIN OFFICE
                subsidy-standards:read   ADMIN CADRE INSPECTOR OFFICE VIEWER
                subsidy-standards:write  ADMIN OFFICE from COUNTY
                targets:read             ADMIN CADRE INSPECTOR OFFICE VIEWER
                targets:write            ADMIN OFFICE from CITY
                teams:read               ADMIN CADRE INSPECTOR OFFICE VIEWER
                teams:write              ADMIN OFFICE
                trainings:read           ADMIN CADRE INSPECTOR OFFICE VIEWER
                trainings:write          ADMIN OFFICE
                units:read               ADMIN CADRE INSPECTOR OFFICE VIEWER
                units:write              ADMIN OFFICE
                villages:read            ADMIN CADRE INSPECTOR OFFICE VIEWER
                villages:write           ADMIN OFFICE
                visit-issues:answer      ADMIN OFFICE from TOWN
                visit-issues:read        ADMIN CADRE INSPECTOR OFFICE VIEWER
                visit-issues:write       ADMIN CADRE OFFICE
                visits:read              ADMIN CADRE INSPECTOR OFFICE VIEWER
                visits:write             ADMIN CADRE OFFICE
                welfare-records:read     ADMIN CADRE INSPECTOR OFFICE VIEWER
                welfare-records:write    ADMIN OFFICE
                work-logs:read           ADMIN CADRE INSPECTOR OFFICE VIEWER
                work-logs:write          ADMIN CADRE OFFICE
                """, rights.all().stream().map(RightsTest::line).sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void operationsAskForRightsThatAreDeclaredAndForAllOfThem() {
        Set<String> asked = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhucun").stream()
                        .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
                        .filter(place -> place.isAnnotatedWith(PermissionsAllowed.class))
                        .flatMap(place -> Arrays.stream(place.getAnnotationOfType(PermissionsAllowed.class)
                                .value()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, rights.all().stream().map(Right::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatTakesALargerAreaIsNotToldToASmallerOne() {
        assertTrue(told("county-441481").containsAll(List.of("progress:write", "progress:verify")));
        assertTrue(told("town-441481107").contains("progress:write"));
        assertFalse(told("town-441481107").contains("progress:verify"));
    }

    @Test
    void whoReadsOnlyIsToldOfReadingOnly() {
        assertEquals(
                List.of(),
                told("viewer").stream().filter(name -> !name.endsWith(":read")).toList());
    }

    private static List<String> told(String account) {
        return as(account).get("/api/v1/me").then().statusCode(200).extract().path("capabilities");
    }

    private static String line(Right right) {
        String roles = right.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        return "%-24s %s%s"
                .formatted(right.name(), roles, right.lowest() == ScopeLevel.VILLAGE ? "" : " from " + right.lowest());
    }
}
