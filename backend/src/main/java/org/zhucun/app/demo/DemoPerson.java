package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A person who does not exist: the personal columns of the roster. The person of an index is always the same for the
 * same post, and no two indices share an ID number or a phone.
 *
 * <p>As the city wanted them: members of the party. About one in thirty, never a leader, is not.
 */
record DemoPerson(
        String name,
        String gender,
        String idNumber,
        String phone,
        String politicalStatus,
        String partyJoinedOn,
        String education) {

    private static final String MEMBER = "中共党员";
    private static final String PROBATIONARY_MEMBER = "中共预备党员";
    private static final String LEAGUE_MEMBER = "共青团员";
    private static final List<String> OUTSIDE_PARTY = List.of("群众", "群众", "无党派人士", "民主党派");

    /** One leaves the youth league at 28. */
    private static final LocalDate LEAGUE_BORN_FROM = LocalDate.of(1977, 2, 1);

    private static final List<String> PROVINCE_AND_CITY = List.of("研究生", "本科", "本科", "本科", "大专");
    private static final List<String> COUNTY = List.of("本科", "本科", "大专", "大专", "大专", "中专");
    private static final List<String> TOWN = List.of("本科", "大专", "大专", "大专", "中专", "中专", "高中");

    /** A prime: multiplying by it modulo the number of phones is one to one, and scatters neighbours. */
    private static final long PHONE_STRIDE = 387_420_511;

    private static final long PHONES = 1_000_000_000;

    private static final int BORN_IN_1976 = 9_957;

    static DemoPerson of(int index, DemoPost post) {
        Random random = DemoChoice.random(5, index);
        boolean male = random.nextInt(100) < 82;
        return describe(index, post, DemoNames.of(male, random), male, DemoBirth.of(index), random);
    }

    /** The leader whom the report names; it calls him newly wed, so he is a man of 28. */
    static DemoPerson named(String name, DemoPost post) {
        return describe(BORN_IN_1976, post, name, true, DemoBirth.of(BORN_IN_1976), DemoChoice.random(5, BORN_IN_1976));
    }

    private static DemoPerson describe(
            int index, DemoPost post, String name, boolean male, DemoBirth birth, Random random) {
        String status = politicalStatus(post.role(), birth.date(), random);
        return new DemoPerson(
                name,
                male ? "男" : "女",
                birth.idNumber(post.village().countyCode(), male),
                "13"
                        + Long.toString(PHONES + (index * PHONE_STRIDE + 271_828_182) % PHONES)
                                .substring(1),
                status,
                joinedOn(status, birth.date(), random),
                DemoChoice.oneOf(educations(post.level()), random));
    }

    private static String politicalStatus(DemoRole role, LocalDate birth, Random random) {
        int lot = random.nextInt(1_000);
        if (role == DemoRole.LEADER || lot >= 52) {
            return MEMBER;
        }
        if (lot < 10) {
            return PROBATIONARY_MEMBER;
        }
        return birth.isBefore(LEAGUE_BORN_FROM) ? DemoChoice.oneOf(OUTSIDE_PARTY, random) : LEAGUE_MEMBER;
    }

    /** One joins grown up and before 2004; who is still on probation joined in 2004. */
    private static String joinedOn(String status, LocalDate birth, Random random) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int years = Math.min(9, 2003 - (birth.getYear() + 19) + 1);
        int year = birth.getYear() + 19 + random.nextInt(years);
        return switch (status) {
            case MEMBER -> LocalDate.of(year, month, day).toString();
            case PROBATIONARY_MEMBER -> LocalDate.of(2004, month, day).toString();
            default -> "";
        };
    }

    private static List<String> educations(DemoLevel level) {
        return switch (level) {
            case PROVINCE, CITY -> PROVINCE_AND_CITY;
            case COUNTY -> COUNTY;
            case TOWN -> TOWN;
        };
    }
}
