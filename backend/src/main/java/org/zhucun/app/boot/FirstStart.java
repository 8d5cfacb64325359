package org.zhucun.app.boot;

/**
 * Fired once the schema stands and no account exists, before the product takes requests. An observer fills the system
 * and makes the accounts last: until one exists, the event comes again at the next start.
 *
 * @param demo whether the demonstration city is wanted; otherwise the system stays empty but for its root
 * @param rootArea the area at the top of an empty system
 * @param adminPassword password of the account {@code admin} of an empty system
 */
public record FirstStart(boolean demo, RootArea rootArea, String adminPassword) {}
