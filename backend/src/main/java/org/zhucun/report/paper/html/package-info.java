/** A document as a page of HTML that looks like paper: without scripts, and whole in one file. */
package org.zhucun.report.paper.html;
