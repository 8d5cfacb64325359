package org.zhucun.fieldwork.visit;

/** Who is visited: one of the six kinds to be asked, or somebody in need. */
public enum VisitKind {
    /** Old party members, deputies of people's congresses, members of the consultative conference. */
    PARTY_AND_DEPUTIES,
    CAPABLE_HOUSEHOLD,
    SCIENCE_HOUSEHOLD,
    DISPUTE_HOUSEHOLD,
    PETITIONER_HOUSEHOLD,
    MIGRANT,
    CONDOLENCE
}
