package org.zhucun.app.demo;

/** State of a village's report of a quarter. */
enum DemoStanding {
    MISSING,
    DRAFT,
    REPORTED,
    VERIFIED
}
