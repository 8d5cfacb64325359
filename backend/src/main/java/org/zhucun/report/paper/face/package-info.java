/** Which font files stand for the typefaces of the standard: an office's own before those that come along. */
package org.zhucun.report.paper.face;
