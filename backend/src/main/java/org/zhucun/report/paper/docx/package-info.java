/** A document as DOCX: the same text in styles that name the typefaces of the standard, which an office has. */
package org.zhucun.report.paper.docx;
