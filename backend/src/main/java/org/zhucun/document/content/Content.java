package org.zhucun.document.content;

/** What is stored under a hash, without its bytes. */
public record Content(byte[] sha256, int size, String mediaType) {}
