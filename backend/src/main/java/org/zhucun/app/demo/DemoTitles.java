package org.zhucun.app.demo;

import java.util.List;
import java.util.Random;

/** Posts that a cadre of a level may hold at home (职务). */
final class DemoTitles {

    private static final List<String> PROVINCE_LEADERS = List.of("副处长", "主任科员", "副调研员");
    private static final List<String> PROVINCE_MEMBERS = List.of("主任科员", "副主任科员", "科员");
    private static final List<String> CITY_LEADERS = List.of("科长", "副科长", "主任科员");
    private static final List<String> CITY_MEMBERS = List.of("副主任科员", "科员", "办事员");
    private static final List<String> COUNTY_LEADERS = List.of("副局长", "股长", "副股长", "副主任科员", "主任");
    private static final List<String> COUNTY_MEMBERS = List.of("股长", "副股长", "科员", "科员", "办事员");
    private static final List<String> TOWN_LEADERS = List.of("党委委员", "组织委员", "农业办公室主任", "副主任科员");
    private static final List<String> TOWN_MEMBERS = List.of("科员", "科员", "办事员", "技术员", "站长", "副所长", "组织干事", "宣传干事");

    private DemoTitles() {}

    static String of(DemoLevel level, DemoRole role, Random random) {
        boolean leader = role == DemoRole.LEADER;
        List<String> titles = switch (level) {
            case PROVINCE -> leader ? PROVINCE_LEADERS : PROVINCE_MEMBERS;
            case CITY -> leader ? CITY_LEADERS : CITY_MEMBERS;
            case COUNTY -> leader ? COUNTY_LEADERS : COUNTY_MEMBERS;
            case TOWN -> leader ? TOWN_LEADERS : TOWN_MEMBERS;
        };
        return DemoChoice.oneOf(titles, random);
    }
}
