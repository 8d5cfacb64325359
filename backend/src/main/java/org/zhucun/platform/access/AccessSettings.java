package org.zhucun.platform.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Lifetime of sessions and limits on failed logins. */
@ConfigMapping(prefix = "zhucun.access")
interface AccessSettings {

    /** A session without a request for this long is over. */
    @WithDefault("PT8H")
    Duration sessionIdle();

    /** A session is over after this long, however busy. */
    @WithDefault("P7D")
    Duration sessionLifetime();

    /** For how long an account or a session is believed to be as last read from the database. */
    @WithDefault("PT5S")
    Duration believed();

    /** For how long a verified Basic credential spares the script the password hash. */
    @WithDefault("PT5M")
    Duration basicRemembered();

    /** Failed logins of one user name from one address within the window. */
    @WithDefault("10")
    int failuresPerUser();

    /** Failed logins from one address within the window: an office shares one. */
    @WithDefault("100")
    int failuresPerAddress();

    @WithDefault("PT5M")
    Duration failureWindow();
}
