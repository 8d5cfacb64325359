package org.zhucun.app.demo;

import java.util.List;
import java.util.Random;

/**
 * What teams do, from {@code demo/deeds.csv}.
 *
 * @param title may hold 地 in braces, which stands for a part of the village
 * @param weight how often it is done, against the others
 * @param cost how much is raised for it, against the others; 0 for nothing
 */
record DemoDeedKind(String category, String title, String note, int fewest, int most, int weight, int cost) {

    static final List<DemoDeedKind> ALL = DemoTable.read(
            "deeds.csv",
            row -> new DemoDeedKind(
                    row.getField("类别"),
                    row.getField("标题"),
                    row.getField("说明"),
                    Integer.parseInt(row.getField("最少户数")),
                    Integer.parseInt(row.getField("最多户数")),
                    Integer.parseInt(row.getField("权重")),
                    Integer.parseInt(row.getField("筹资"))));

    private static final List<String> PARTS = List.of(
            "塘背", "上围", "下围", "老屋", "新屋", "坑口", "岭下", "寨里", "河背", "田心", "径口", "石下", "黄泥", "松岗", "竹山", "大坝", "井头", "水口",
            "横岗", "高陂");

    static DemoDeedKind titled(String title) {
        return ALL.stream()
                .filter(kind -> kind.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    boolean isOfSpringFestival() {
        return title.startsWith("春节");
    }

    String titleIn(Random random) {
        return title.replace("{地}", DemoChoice.oneOf(PARTS, random));
    }

    int households(DemoVillage village, Random random) {
        return Math.min(village.households(), fewest + random.nextInt(most - fewest + 1));
    }
}
