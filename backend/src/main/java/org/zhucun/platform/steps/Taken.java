package org.zhucun.platform.steps;

import java.time.Instant;

/**
 * A step that has just been taken.
 *
 * @param text what was said with it; null when nothing was
 * @param by display name of who took it
 */
public record Taken<S extends Enum<S>>(S to, String text, String by, Instant at) {}
