package org.zhucun.fieldwork.meeting;

/** What a meeting is for. */
public enum MeetingKind {
    /** Where work is arranged. */
    WORK,
    /** Where those below report. */
    REPORT,
    /** Where opinions are heard. */
    SYMPOSIUM,
    /** Where everybody is called to the work. */
    MOBILISATION,
    /** Of all party members of a village. */
    VILLAGE_MEMBERS,
    OTHER
}
