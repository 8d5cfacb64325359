package org.zhucun.app;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the contract. What all operations share is added by {@link org.zhucun.kernel.openapi.CommonParts}. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Zhucun API",
                        version = "1.0.0",
                        description =
                                "Management of cadres stationed in villages (驻村): the roster, who is where from when to"
                                        + " when, and how many were asked for. Dates are ISO 8601, instants carry an offset, money"
                                        + " is in yuan, divisions and villages are named by their code, all else by a UUID."
                                        + " Failures are RFC 9457 problem documents in Chinese or English by Accept-Language.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This server"),
        tags = {
            @Tag(name = "session", description = "Log in, log out, the caller's own account"),
            @Tag(name = "users", description = "Accounts"),
            @Tag(name = "areas", description = "Administrative divisions from province to town"),
            @Tag(name = "villages", description = "Villages and their income by year"),
            @Tag(name = "units", description = "Dispatching units"),
            @Tag(name = "batches", description = "Batches and the province's allocation for each county"),
            @Tag(name = "targets", description = "The 8 goals and 10 tasks of a batch"),
            @Tag(name = "cadres", description = "Cadres"),
            @Tag(name = "teams", description = "Teams stationed in villages"),
            @Tag(name = "postings", description = "Who is where from when to when"),
            @Tag(name = "progress", description = "What the villages reach of the targets, quarter by quarter"),
            @Tag(name = "inspections", description = "Inspections: villages visited, who was on post, what was asked"),
            @Tag(name = "checklists", description = "What is asked on the spot, by kind of inspection"),
            @Tag(name = "findings", description = "What inspections found, followed until it is closed"),
            @Tag(name = "duty-ledgers", description = "A town's sheet of a month: where its cadres spent their days"),
            @Tag(name = "leaves", description = "Leave, with its approval"),
            @Tag(name = "outings", description = "Reported outings: meetings, training, projects"),
            @Tag(name = "commuters", description = "Whom the county allows to commute"),
            @Tag(
                    name = "exceptions",
                    description = "What does not fit in a cadre's month: a question, with its evidence"),
            @Tag(name = "discipline-cases", description = "Breaches of the five must-nots, for the offices only"),
            @Tag(name = "parameters", description = "Rules with a value from a day on"),
            @Tag(name = "statistics", description = "Figures and broken rules"),
            @Tag(name = "imports", description = "Bulk import of files")
        },
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "basic",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "basic",
                                    description = "For scripts"),
                            @SecurityScheme(
                                    securitySchemeName = "session",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.COOKIE,
                                    apiKeyName = "zhucun_session",
                                    description = "For browsers; unsafe methods also need the header X-CSRF-Token")
                        }))
public class ApiDefinition extends Application {}
