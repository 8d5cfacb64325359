/**
 * The demonstration city: Meizhou as its report of March 2005 counts it, written as the office's own import files.
 *
 * <p>{@link org.zhucun.app.demo.DemoCity} builds it, {@link org.zhucun.app.demo.DemoFiles} is its command line. Plain Java
 * without a container. What is built is the same byte for byte on every machine: {@link java.util.Random} with fixed
 * seeds (its algorithm is part of its contract), whole numbers only, and no iteration over hashed collections.
 */
package org.zhucun.app.demo;
