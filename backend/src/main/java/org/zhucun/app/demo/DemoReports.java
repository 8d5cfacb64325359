package org.zhucun.app.demo;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.zhucun.kernel.sql.Jdbc;
import org.zhucun.kernel.time.Today;
import org.zhucun.platform.access.CallerPrincipal;
import org.zhucun.platform.access.Role;
import org.zhucun.report.ReportKind;
import org.zhucun.report.report.ReportCreate;
import org.zhucun.report.report.ReportService;

/** The city's report of 10 March 2005, issued, and a bulletin that is still written: as its office would make them. */
@ApplicationScoped
public class DemoReports {

    private static final Logger LOG = Logger.getLogger(DemoReports.class);
    private static final LocalDate DAY = LocalDate.of(2005, 3, 10);
    private static final String ANY = "*";

    private static final CallerPrincipal OFFICE =
            new CallerPrincipal(null, "city", "梅州市驻村办", Set.of(Role.OFFICE), DemoAreas.CITY, null, null);

    private final ReportService reports;
    private final CurrentIdentityAssociation identities;
    private final Jdbc jdbc;
    private final Today today;

    DemoReports(ReportService reports, CurrentIdentityAssociation identities, Jdbc jdbc, Today today) {
        this.reports = reports;
        this.identities = identities;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Nothing where there are reports already. Without fonts no document can be set: then none is issued. */
    @ActivateRequestContext
    void load() {
        if (jdbc.number("select count(*) from report", List.of()) > 0) {
            return;
        }
        identities.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(OFFICE)
                .addPermissionChecker(right -> Uni.createFrom().item(true))
                .build());
        write(ReportKind.BULLETIN);
        UUID report = write(ReportKind.PROGRESS);
        reports.submit(report, ANY);
        try {
            reports.issue(report, List.of(DemoAreas.PROVINCE), ANY);
        } catch (IllegalStateException unset) {
            LOG.warn("The city's report is not issued: " + unset.getMessage());
        }
    }

    private UUID write(ReportKind kind) {
        LocalDate day = today.day().isBefore(DAY) ? today.day() : DAY;
        return reports.create(new ReportCreate(DemoAreas.CITY, day, kind, null, null))
                .summary()
                .id();
    }
}
