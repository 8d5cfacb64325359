/**
 * Where each character of a document stands, by the grid of GB/T 9704-2012: 22 lines of 28 characters. It knows no file
 * format and no font file, only how wide characters are.
 */
package org.zhucun.report.paper.layout;
