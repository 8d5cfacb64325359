package org.zhucun.platform.access;

/** What a browser is told once when its session begins. */
record NewSession(String token, String csrfToken) {}
