package org.zhucun.insight.figure;

/** What a figure counts. */
public enum FigureUnit {
    CADRE,
    TEAM,
    VILLAGE,
    LEADER,
    AREA,
    VISIT,
    PERSON,
    PERSON_TIME,
    BULLETIN,
    COPY,
    MEETING,
    INSPECTION,
    HOUSEHOLD,
    YUAN,
    DEED
}
