package org.zhucun.platform.access;

import java.util.Locale;
import org.zhucun.kernel.error.ApiException;
import org.zhucun.kernel.error.Violation;

/** The rules for a password: long, and not the user name. Rules on kinds of characters make passwords worse. */
final class PasswordPolicy {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private PasswordPolicy() {}

    /** 422 at the pointer when the password is the user name, in whatever case. */
    static void check(String password, String username, String pointer) {
        if (password.toLowerCase(Locale.ROOT).equals(username)) {
            throw ApiException.invalid(Violation.pointer(pointer, "PASSWORD_IS_USERNAME"));
        }
    }
}
