package org.zhucun;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhucun.ArchitectureConditions.beNamedInTheContract;
import static org.zhucun.ArchitectureConditions.belongToAModule;
import static org.zhucun.ArchitectureConditions.callNoSetterOfAnotherFeaturesEntity;
import static org.zhucun.ArchitectureConditions.returnNoEntity;
import static org.zhucun.ArchitectureConditions.sayWhoMayCall;
import static org.zhucun.ArchitectureConditions.useNoRepositoryOfAnotherFeature;
import static org.zhucun.ArchitectureConditions.useOnlyModulesBelow;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.AreaScope;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.Scope;

/** The rules that the packages, classes and resources keep. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhucun");

    private static final DescribedPredicate<JavaMethod> OPERATIONS = describe(
            "operations",
            method -> method.getOwner().isAnnotatedWith(Path.class)
                    && method.getAnnotations().stream()
                            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final SliceAssignment FEATURES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(Modules.featureOf(type.getPackageName()));
        }

        @Override
        public String getDescription() {
            return "features";
        }
    };

    @Test
    void modulesUseOnlyThoseBelowThem() {
        check(classes().should(useOnlyModulesBelow()));
    }

    @Test
    void everyClassIsInAModule() {
        check(classes().should(belongToAModule()));
    }

    @Test
    void featuresFormNoCycle() {
        check(slices().assignedFrom(FEATURES).should().beFreeOfCycles());
    }

    @Test
    void repositoriesStayInTheirFeature() {
        check(classes().should(useNoRepositoryOfAnotherFeature()));
    }

    @Test
    void entitiesAreChangedByTheirFeatureOnly() {
        check(classes().should(callNoSetterOfAnotherFeaturesEntity()));
    }

    @Test
    void everyOperationSaysWhoMayCall() {
        check(methods().that(OPERATIONS).should(sayWhoMayCall()));
    }

    @Test
    void everyOperationIsNamedInTheContract() {
        check(methods().that(OPERATIONS).should(beNamedInTheContract()));
    }

    @Test
    void entitiesNeverReachTheWire() {
        check(methods().that(OPERATIONS).should(returnNoEntity()));
    }

    @Test
    void resourcesAreHttpOnly() {
        check(noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Jdbc.class)
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository"));
    }

    /** Else an area that a user sent could be read as if it were his own. */
    @Test
    void aScopeComesFromWhoIsCalling() {
        check(classes()
                .that()
                .areAssignableTo(AreaScope.class)
                .should()
                .be(AreaScope.class)
                .orShould()
                .be(Scope.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.zhucun.insight.statistics")
                .should()
                .callMethod(Scope.class, "forAllCallers", String.class));
    }

    @Test
    void entityManagersAreForRepositories() {
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class));
    }

    /** The import copies into staging tables on a connection of its own; the start checks the database itself. */
    @Test
    void dataSourcesAreForSharedSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.zhucun.kernel.sql", "org.zhucun.platform.imports..", "org.zhucun.app.boot..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(DataSource.class, AgroalDataSource.class));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(".*(Impl|DTO|Dto|DAO|Dao|VO|Manager|Helper|Utils?)"));
    }

    @Test
    void onlyTheStartPrints() {
        check(noClasses().that().resideOutsideOfPackage("org.zhucun.app.boot..").should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void timesAreOfJavaTime() {
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class));
    }

    /** A day that is asked of the clock would not be the demonstration's. */
    @Test
    void theDayIsAskedOfOneClass() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Today.class.getName())
                .should()
                .callMethodWhere(describe(
                        "a day is asked for",
                        call -> call.getName().equals("now")
                                && Stream.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, YearMonth.class)
                                        .anyMatch(call.getTargetOwner()::isEquivalentTo))));
    }

    @Test
    void nowIsWhatTheClockSays() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.zhucun.app.boot..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now"));
    }

    /** An abstract class takes by field what its heirs need not know. */
    @Test
    void whatAClassNeedsComesByItsConstructor() {
        check(fields().that()
                .areDeclaredInClassesThat(describe(
                        "are concrete", (JavaClass type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT)))
                .should()
                .notBeAnnotatedWith(Inject.class));
    }

    @Test
    void filesAreShort() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            List<java.nio.file.Path> tooLong = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .toList();
            assertEquals(List.of(), tooLong);
        }
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static long lines(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
