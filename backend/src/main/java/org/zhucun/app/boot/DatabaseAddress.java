package org.zhucun.app.boot;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where the database is and how to log in; the names of its properties are Quarkus's. */
public record DatabaseAddress(String jdbcUrl, String username, String password) {

    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USERNAME = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";

    /** The database given from outside: Quarkus's own settings, or a DATABASE_URL as hosting services set it. */
    static Optional<DatabaseAddress> given(Function<String, Optional<String>> settings) {
        Optional<DatabaseAddress> own = settings.apply(URL)
                .map(url -> new DatabaseAddress(
                        url,
                        settings.apply(USERNAME).orElse(""),
                        settings.apply(PASSWORD).orElse("")));
        return own.or(() -> settings.apply("DATABASE_URL").map(DatabaseAddress::parse));
    }

    /** @param url {@code postgresql://user:password@host:port/database?parameters}, or a JDBC URL */
    static DatabaseAddress parse(String url) {
        if (url.startsWith("jdbc:")) {
            return new DatabaseAddress(url, "", "");
        }
        try {
            URI uri = URI.create(url);
            String[] user = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    decode(user[0]),
                    user.length > 1 ? decode(user[1]) : "");
        } catch (IllegalArgumentException e) {
            throw new StartupException(
                    "DATABASE_URL is not of the form postgresql://user:password@host:port/database.", e);
        }
    }

    /** The settings that make Quarkus use this database. */
    Map<String, String> properties() {
        return Map.of(URL, jdbcUrl, USERNAME, username, PASSWORD, password);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
