package org.zhucun.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import org.zhucun.app.boot.FirstStart;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.platform.access.InitialAccounts;
import org.zhucun.platform.imports.ImportOptions;
import org.zhucun.platform.imports.ImportRequest;
import org.zhucun.platform.imports.ImportService;
import org.zhucun.platform.imports.source.SpooledFile;

/** Loads the demonstration city at the first start: its files go through the import that offices use. */
@ApplicationScoped
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);
    private static final ImportRequest.Submitter SUBMITTER = new ImportRequest.Submitter(null, "演示数据", "44");
    private static final Executor BESIDE = task -> new Thread(task, "demonstration").start();

    private final ImportService imports;
    private final InitialAccounts accounts;
    private final DemoReview review;
    private final DemoSupervision supervision;
    private final DemoSubsidies subsidies;
    private final DemoVerification verification;
    private final DemoIssues issues;
    private final DemoAdoption adoption;
    private final DemoDocuments documents;
    private final DemoReportTexts reportTexts;
    private final DemoReports reports;
    private final Jdbc jdbc;

    DemoLoader(
            ImportService imports,
            InitialAccounts accounts,
            DemoReview review,
            DemoSupervision supervision,
            DemoSubsidies subsidies,
            DemoVerification verification,
            DemoIssues issues,
            DemoAdoption adoption,
            DemoDocuments documents,
            DemoReportTexts reportTexts,
            DemoReports reports,
            Jdbc jdbc) {
        this.imports = imports;
        this.accounts = accounts;
        this.review = review;
        this.supervision = supervision;
        this.subsidies = subsidies;
        this.verification = verification;
        this.issues = issues;
        this.adoption = adoption;
        this.documents = documents;
        this.reportTexts = reportTexts;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    void load(@Observes FirstStart event) {
        if (event.demo()) {
            load();
        }
    }

    /** Loads the city and, last, its accounts: an interrupted load is taken up again by the next start. */
    public void load() {
        jdbc.update(
                "insert into batch (name, starts_on, ends_on, base_year) values (?, ?, ?, ?) on conflict (name) do nothing",
                List.of(DemoCity.BATCH, DemoCity.ALL_ARRIVED, DemoCity.BATCH_ENDS, DemoCity.BASE_YEAR));
        review.setMilestones();
        try {
            Path directory = Files.createTempDirectory("zhucun-demo-");
            try {
                DemoCity city = new DemoCity();
                fill(city, city.write(directory));
            } finally {
                delete(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        jdbc.update("analyze", List.of());
        reports.load();
        accounts.createDemonstrationAccounts();
    }

    /** The reports are half of the work and need the roster's villages only: they come in beside the rest. */
    private void fill(DemoCity city, DemoFiles files) {
        List<Path> reports = List.of(files.baseline(), files.firstQuarter());
        List<Path> fieldwork = List.of(files.visits(), files.workLogs(), files.plans());
        files.inLoadOrder().stream()
                .filter(file -> !reports.contains(file) && !fieldwork.contains(file))
                .forEach(this::importFile);
        CompletableFuture<Void> baseline = CompletableFuture.runAsync(() -> importFile(files.baseline()), BESIDE);
        CompletableFuture<Void> firstQuarter = baseline.thenRunAsync(
                () -> {
                    importFile(files.firstQuarter());
                    review.review(DemoProgress.FIRST_QUARTER, city.firstQuarter(), DemoReturn.of(city.firstQuarter()));
                },
                BESIDE);
        try {
            jdbc.update("analyze area, village, dispatching_unit, batch, cadre, team, posting, deed", List.of());
            verification.decide(city.deeds());
            supervision.load();
            subsidies.load();
            // while the next reports come in, before which no other import has its turn
            baseline.join();
            review.review(DemoProgress.BASELINE, city.baseline(), List.of());
            fieldwork.forEach(this::importFile);
            issues.follow();
            adoption.decide(city.plans());
            documents.load();
            reportTexts.load();
        } finally {
            firstQuarter.handle((done, failure) -> done).join();
        }
        firstQuarter.join();
    }

    private void importFile(Path file) {
        String name = file.getFileName().toString();
        ImportOptions options = new ImportOptions();
        options.mode = ImportOptions.Mode.commit;
        ImportRequest request = new ImportRequest(
                imports.importer(name.replaceFirst("(-\\d.*)?\\.csv$", "")),
                options,
                SUBMITTER,
                Optional.empty(),
                Optional.empty());
        try (InputStream in = Files.newInputStream(file)) {
            requireCommitted(name, imports.run(request, SpooledFile.spool(in, Files.size(file), name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireCommitted(String name, UUID job) {
        String end = jdbc.one(
                        "select outcome || ': ' || coalesce(total, 0) || ' rows, ' || coalesce(rejected, 0) || ' rejected '"
                                + " || coalesce(failure, '') as ended from import_job where id = ?",
                        List.of(job),
                        row -> row.text("ended"))
                .orElseThrow();
        LOG.infof("%s %s", name, end);
        if (!end.startsWith("COMMITTED")) {
            throw new IllegalStateException("the demonstration city cannot be loaded: " + name + " " + end);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
