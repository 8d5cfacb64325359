package org.zhucun.platform.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.ErrorCode;

/** Finds out who calls: by Basic credential when one is sent, else by session cookie. */
@ApplicationScoped
public class AccessMechanism implements HttpAuthenticationMechanism {

    /** Attribute of the identity: whether the password must be changed before anything else. */
    static final String MUST_CHANGE_PASSWORD = "mustChangePassword";

    private static final String BASIC = "Basic ";

    private final Login login;
    private final Sessions sessions;
    private final KnownAccounts accounts;
    private final Rights rights;
    private final BlockingSecurityExecutor blocking;

    AccessMechanism(
            Login login, Sessions sessions, KnownAccounts accounts, Rights rights, BlockingSecurityExecutor blocking) {
        this.login = login;
        this.sessions = sessions;
        this.accounts = accounts;
        this.rights = rights;
        this.blocking = blocking;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager manager) {
        String authorization = routing.request().getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            String address = ClientAddress.of(routing);
            return blocking.executeBlocking(() -> basic(authorization.substring(BASIC.length()), address));
        }
        Cookie cookie = routing.request().getCookie(SessionCookie.NAME);
        return cookie == null
                ? Uni.createFrom().nullItem()
                : blocking.executeBlocking(() -> session(cookie.getValue()).orElse(null));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Basic realm=\"zhucun\""));
    }

    private SecurityIdentity basic(String credential, String address) {
        try {
            String pair = new String(Base64.getDecoder().decode(credential.strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new ApiException(ErrorCode.BAD_CREDENTIALS);
            }
            return identity(login.byBasic(pair.substring(0, colon), pair.substring(colon + 1), address), null);
        } catch (ApiException refused) {
            throw new AuthenticationFailedException(refused);
        } catch (IllegalArgumentException notBase64) {
            throw new AuthenticationFailedException(notBase64);
        }
    }

    private Optional<SecurityIdentity> session(String token) {
        return sessions.find(token)
                .flatMap(session ->
                        accounts.enabled(session.accountId()).map(account -> identity(account, session.csrfToken())));
    }

    private SecurityIdentity identity(KnownAccount account, String csrfToken) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(account.principal(csrfToken))
                .addAttribute(MUST_CHANGE_PASSWORD, account.mustChangePassword())
                .addPermissionChecker(rights.checker(account.roles()))
                .build();
    }
}
