/**
 * How an official document (公文) is set on paper, whatever it is about: one model of it, and its forms as DOCX, PDF and HTML
 * on the grid of GB/T 9704-2012. It reads no data of its own.
 */
package org.zhucun.report.paper;
