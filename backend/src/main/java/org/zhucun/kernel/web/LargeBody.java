package org.zhucun.kernel.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that takes files: the limit for JSON bodies does not hold for it, and it reads its body itself. So
 * it also asks {@link Idempotency#replay} itself, with the digest of what it has read.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargeBody {}
