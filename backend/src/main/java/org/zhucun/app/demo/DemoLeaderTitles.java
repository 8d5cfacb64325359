package org.zhucun.app.demo;

import java.util.List;
import java.util.Random;

/** Posts of leaders. */
final class DemoLeaderTitles {

    private record Title(String unit, String title) {}

    /** What the first in command of a unit is called, by its name; of all others 局长. */
    private static final List<Title> OF_HEADS = List.of(
            new Title(".*厅", "厅长"),
            new Title(".*(大学|党校|学校)", "校长"),
            new Title(".*(学院|法院|医院|保健院)", "院长"),
            new Title(".*检察院", "检察长"),
            new Title(".*部", "部长"),
            new Title(".*(总工会|联合会|红十字会|协会)", "主席"),
            new Title(".*(纪律检查|政法|工作)委员会|共青团.*", "书记"),
            new Title(".*(委员会|办公室|法制办|研究室|中心|联社)", "主任"),
            new Title(".*台", "台长"),
            new Title(".*报社", "社长"),
            new Title(".*研究所", "所长"),
            new Title(".*海关", "关长"),
            new Title(".*行", "行长"),
            new Title(".*公司", "总经理"));

    private static final List<String> IN_UNIVERSITIES = List.of("副校长", "纪委书记", "党委副书记", "党委委员");
    private static final List<String> IN_UNITS = List.of("党组成员、副%s", "党组成员、纪检组长", "党组副书记", "党组成员");
    private static final List<String> IN_COUNTIES = List.of("委常委", "副%s长", "委常委、组织部部长", "委常委、副%s长", "委副书记");

    private DemoLeaderTitles() {}

    static String headOf(String unit) {
        return unit + head(unit);
    }

    static String memberOf(String unit, int member) {
        List<String> titles = unit.endsWith("大学") ? IN_UNIVERSITIES : IN_UNITS;
        return unit + titles.get(member % titles.size()).formatted(head(unit));
    }

    static String inCounty(String county, Random random) {
        String kind = county.substring(county.length() - 1);
        return county + DemoChoice.oneOf(IN_COUNTIES, random).formatted(kind);
    }

    private static String head(String unit) {
        return OF_HEADS.stream()
                .filter(head -> unit.matches(head.unit()))
                .map(Title::title)
                .findFirst()
                .orElse("局长");
    }
}
