package org.zhucun.platform.steps;

import java.util.UUID;

/**
 * A record that is about to take a step, held so that nobody else moves it meanwhile.
 *
 * @param standing what its steps depend on
 */
public record Held<R>(UUID id, int version, R standing) {}
