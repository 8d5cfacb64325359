package org.zhucun.kernel.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation whose answer holds what is told once and stored nowhere, as passwords are. Under an Idempotency-Key it
 * is done once like others, but its answer is not kept: who asks again is told so, 409 TOLD_ONCE.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ToldOnce {}
