package org.zhucun.app.demo;

/** How far the report of a village on a quarter has come. */
enum DemoStanding {
    MISSING,
    DRAFT,
    REPORTED,
    VERIFIED
}
