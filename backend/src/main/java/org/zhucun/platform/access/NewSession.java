package org.zhucun.platform.access;

/** The answer to a login. */
record NewSession(String token, String csrfToken) {}
