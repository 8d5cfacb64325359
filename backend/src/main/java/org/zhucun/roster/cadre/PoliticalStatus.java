package org.zhucun.roster.cadre;

/** Political status (政治面貌). */
public enum PoliticalStatus {
    PARTY_MEMBER,
    PROBATIONARY_PARTY_MEMBER,
    LEAGUE_MEMBER,
    DEMOCRATIC_PARTY_MEMBER,
    NON_PARTY,
    MASSES
}
