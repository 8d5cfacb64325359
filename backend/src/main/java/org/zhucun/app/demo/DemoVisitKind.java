package org.zhucun.app.demo;

import java.util.List;
import java.util.Random;

/**
 * Whom teams visit and what they talk about, from {@code demo/visits.csv}.
 *
 * @param visited holds 人 in braces, which stands for a name
 * @param weight how often it is, against the others
 */
record DemoVisitKind(String kind, String visited, String asked, String answered, int weight) {

    private static final String CONDOLENCE = "慰问";

    private static final List<DemoVisitKind> ALL = DemoTable.read(
            "visits.csv",
            row -> new DemoVisitKind(
                    row.getField("走访类型"),
                    row.getField("走访对象"),
                    row.getField("询问内容"),
                    row.getField("反映情况"),
                    Integer.parseInt(row.getField("权重"))));

    static DemoVisitKind of(boolean condolence, int households, Random random) {
        List<DemoVisitKind> kinds = ALL.stream()
                .filter(kind -> kind.isCondolence() == condolence && kind.fits(households))
                .toList();
        return DemoChoice.weighted(kinds, DemoVisitKind::weight, random);
    }

    boolean isCondolence() {
        return kind.equals(CONDOLENCE);
    }

    /** Who came home for the festival is met around it. */
    boolean isOfFestival() {
        return visited.startsWith("回乡过年");
    }

    /** In one of so many visits something is raised: most of all where people have been quarrelling. */
    int raisesOneOf() {
        return isCondolence() ? 40 : kind.equals("老纠纷户") || kind.equals("老上访户") ? 3 : 15;
    }

    String visited(int households, Random random) {
        String name = visited.replace("{人}", DemoNames.of(random.nextInt(100) < 70, random));
        return households > named() ? name + "等 " + households + " 户" : name;
    }

    private boolean fits(int households) {
        return households >= named() && !(visited.endsWith("一家") && households > 1);
    }

    private int named() {
        return visited.endsWith("两家") ? 2 : 1;
    }
}
