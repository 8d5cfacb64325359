package org.zhucun.benefits.standard;

/** What a village is by its income in the base year of the posting's batch. */
public enum VillageClass {
    POOR,
    OTHER
}
