package org.zhucun.roster.cadre;

/** What is worth a look in a cadre, as SQL: for rows that are taken in and for those that are kept. */
public final class CadreConditions {

    private CadreConditions() {}

    /** A status that is known, and neither of full nor of probationary membership. */
    public static String notPartyMember(String politicalStatus) {
        return politicalStatus + " not in ('PARTY_MEMBER', 'PROBATIONARY_PARTY_MEMBER')";
    }

    /** More than forty years old on the day of posting. */
    public static String over40(String birthDate, String postedOn) {
        return postedOn + " >= " + birthDate + " + interval '41 years'";
    }
}
