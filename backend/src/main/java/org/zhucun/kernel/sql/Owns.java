package org.zhucun.kernel.sql;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tables and views of a package's feature, on its package-info. Only the feature writes them; the other features of
 * its module and the modules above may read them. Every table has one owner.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Owns {
    String[] value();
}
