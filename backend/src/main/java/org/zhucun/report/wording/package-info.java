/**
 * The language in which the paragraphs of a report are kept: text with places for figures, lists and words, conditions and
 * comparisons. A text and {@link org.zhucun.report.wording.Facts} make runs in which each figure is still told apart.
 */
package org.zhucun.report.wording;
