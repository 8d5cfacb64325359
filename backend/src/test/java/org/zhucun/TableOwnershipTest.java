package org.zhucun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.sql.Owns;
import org.zhucun.roster.ledger.LedgerImporter;
import org.zhucun.support.ApiTest;

/**
 * Every table has one owner; SQL reads tables of its own module and of those below, and writes its own feature's only.
 * Triggers and functions of the database are not covered.
 */
@ApiTest
class TableOwnershipTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhucun");

    private static final String TABLES = "select c.relname from pg_class c where c.relkind in ('r', 'v', 'm', 'p')"
            + " and c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history' and not exists"
            + " (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')";

    /** Loads a city with years of history, which no service lets anyone write. */
    private static final Set<String> LOADERS = Set.of("app.demo");

    /** Makes the temporary tables of an import, whatever their names, and writes the table that a ledger names. */
    private static final Set<String> STAGING = Set.of("platform.imports", "roster.ledger");

    @Inject
    Jdbc jdbc;

    @All
    @Inject
    List<LedgerImporter> ledgers;

    private Set<String> tables;
    private Map<String, List<String>> owners;

    @BeforeEach
    void readOwners() {
        tables = new TreeSet<>(jdbc.list(TABLES, List.of(), row -> row.text("relname")));
        owners = owners();
    }

    @Test
    void everyTableHasOneOwner() {
        Map<String, List<String>> found = new HashMap<>();
        tables.forEach(table -> found.put(table, owners.getOrDefault(table, List.of())));
        found.values().removeIf(features -> features.size() == 1);
        assertEquals(Map.of(), found);
    }

    @Test
    void nobodyOwnsWhatIsNoTable() {
        Set<String> owned = new TreeSet<>(owners.keySet());
        owned.removeAll(tables);
        assertEquals(Set.of(), owned);
    }

    @Test
    void sqlReadsOfItsModuleAndBelowAndWritesItsFeaturesTables() {
        List<String> faults = new ArrayList<>();
        for (SqlPieces.Piece piece : SqlPieces.all()) {
            String feature = featureOf(piece);
            if (!LOADERS.contains(feature)) {
                SqlText sql = SqlText.of(piece.text(), tables::contains);
                sql.reads().stream()
                        .filter(table -> tables.contains(table) && !mayRead(feature, table))
                        .forEach(table -> faults.add(fault(piece, "reads", table)));
                sql.writes().stream()
                        .filter(table -> !mayWrite(feature, table))
                        .forEach(table -> faults.add(fault(piece, "writes", table)));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void entitiesAreOfTablesOfTheirFeature() {
        List<String> faults = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !owners.getOrDefault(tableOf(type), List.of())
                        .contains(Modules.featureOf(type.getPackageName())))
                .map(type -> type.getName() + " of " + tableOf(type))
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void aLedgerTakesFilesForItsOwnTable() {
        ledgers.forEach(ledger -> assertEquals(
                List.of(Modules.featureOf(ledger.getClass().getPackageName())), owners.get(ledger.table())));
        assertFalse(ledgers.isEmpty());
    }

    private static String tableOf(JavaClass entity) {
        return entity.tryGetAnnotationOfType(Table.class)
                .map(Table::name)
                .orElseGet(() -> entity.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private boolean mayRead(String feature, String table) {
        return owners.getOrDefault(table, List.of()).stream()
                .allMatch(owner -> Modules.mayUse(feature.split("\\.")[0], owner.split("\\.")[0]));
    }

    private boolean mayWrite(String feature, String table) {
        return table.equals(SqlText.ELSEWHERE)
                ? STAGING.contains(feature)
                : !tables.contains(table)
                        || owners.getOrDefault(table, List.of()).contains(feature);
    }

    private static String fault(SqlPieces.Piece piece, String does, String table) {
        return piece.packageName() + "/" + piece.file() + " " + does + " " + table;
    }

    private static String featureOf(SqlPieces.Piece piece) {
        return piece.packageName().startsWith("demo") ? "app.demo" : Modules.featureOf(piece.packageName());
    }

    /** Table to the features that own it. */
    private static Map<String, List<String>> owners() {
        Map<String, List<String>> owners = new HashMap<>();
        for (JavaPackage owner : CLASSES.getPackage("org.zhucun").getSubpackagesInTree()) {
            owner.tryGetAnnotationOfType(Owns.class).ifPresent(owns -> {
                for (String table : owns.value()) {
                    owners.computeIfAbsent(table, none -> new ArrayList<>()).add(Modules.featureOf(owner.getName()));
                }
            });
        }
        return owners;
    }
}
