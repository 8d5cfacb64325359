/** A document as PDF: each character where the layout says, in fonts that the file holds as far as it uses them. */
package org.zhucun.report.paper.pdf;
