package org.zhucun.report.paper;

/** A part of the text. */
public sealed interface Block permits Heading, Paragraph {}
