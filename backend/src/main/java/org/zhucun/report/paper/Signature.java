package org.zhucun.report.paper;

/** Below the text: the office and the day. */
public record Signature(String office, String date) {}
