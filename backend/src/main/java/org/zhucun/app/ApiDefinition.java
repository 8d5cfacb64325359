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
