package org.zhucun.kernel.export;

/**
 * A cell whose constant has a label of its own in that column: a level is 市, the level of a dispatch 市派.
 *
 * @param labels first part of the message keys, {@code label.<labels>.<CONSTANT>}
 */
public record LabelOf(String labels, Enum<?> constant) {}
