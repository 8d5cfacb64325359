package org.zhucun.fieldwork.deed;

/** What a deed is about. */
public enum DeedCategory {
    ROAD,
    WATER,
    POWER,
    EDUCATION,
    HEALTH,
    HOUSING,
    RELIEF,
    PRODUCTION,
    CULTURE,
    ENVIRONMENT,
    MEDIATION,
    OTHER
}
