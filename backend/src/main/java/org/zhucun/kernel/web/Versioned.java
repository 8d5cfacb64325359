package org.zhucun.kernel.web;

/** What is shown of a record, with the version that its entity tag carries. */
public record Versioned<T>(T body, int version) {}
