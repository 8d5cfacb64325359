package org.zhucun.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The training of 6 January 2005, with the report's 350 cadres, and those of the counties and of every fifth town; some
 * were kept from it, and in the other towns nobody was trained.
 *
 * <p>The province and the city send 342 cadres, eight fewer than the report says were trained: the others are one cadre of
 * each county.
 */
final class DemoTrainings {

    static final List<String> HEADER = List.of("举办单位代码", "日期", "培训名称", "主办单位", "类别", "培训内容", "备注");
    static final List<String> PARTICIPANTS_HEADER = List.of("培训名称", "日期", "举办单位代码", "身份证号");

    private static final int ONE_OF_SO_MANY_TOWNS = 5;
    private static final int ONE_OF_SO_MANY_IS_KEPT = 7;
    private static final String GOALS_AND_TASKS = "8项工作目标、10项工作任务";

    private record Training(
            String areaCode,
            LocalDate day,
            String title,
            String organiser,
            String kind,
            String topics,
            String note,
            List<RosterRow> participants) {

        List<String> cells() {
            return List.of(areaCode, day.toString(), title, organiser, kind, topics, note);
        }

        Stream<List<String>> named() {
            return participants.stream()
                    .map(row -> List.of(
                            title, day.toString(), areaCode, row.person().idNumber()));
        }
    }

    private final List<Training> trainings = new ArrayList<>();
    private final List<RosterRow> roster;

    DemoTrainings(DemoAreas areas, List<RosterRow> roster) {
        this.roster = roster;
        trainings.add(ofCity());
        areas.counties().forEach(county -> trainings.add(ofCounty(county)));
        for (int i = 0; i < areas.towns().size(); i += ONE_OF_SO_MANY_TOWNS) {
            trainings.add(ofTown(areas.towns().get(i)));
        }
    }

    List<List<String>> rows() {
        return trainings.stream().map(Training::cells).toList();
    }

    List<List<String>> participants() {
        return trainings.stream().flatMap(Training::named).toList();
    }

    private Training ofCity() {
        Set<String> counties = new HashSet<>();
        return new Training(
                DemoAreas.CITY,
                LocalDate.of(2005, 1, 6),
                "第一批驻村干部培训会",
                "市委",
                "岗前培训",
                GOALS_AND_TASKS + "、三个清楚",
                "以会代训。梅县县委常委、雁洋镇党委书记丘瑞清，蕉岭县三圳镇芳心村党总支书记、村委会主任谢建祥讲课，谈工作体会和经验。",
                of(row -> isFromAbove(row)
                        || row.post().level() == DemoLevel.COUNTY
                                && counties.add(row.post().village().countyCode())));
    }

    private Training ofCounty(DemoDivision county) {
        Random random = random(county);
        return new Training(
                county.code(),
                DemoWorkdays.oneOf(LocalDate.of(2005, 1, 11), LocalDate.of(2005, 1, 21), random),
                county.name() + "驻村干部培训班",
                county.name() + "驻村办",
                "在岗培训",
                GOALS_AND_TASKS,
                "",
                of(row -> row.post().level() == DemoLevel.COUNTY
                        && row.post().village().countyCode().equals(county.code())
                        && comes(random)));
    }

    private Training ofTown(DemoDivision town) {
        Random random = random(town);
        return new Training(
                town.code(),
                DemoWorkdays.oneOf(LocalDate.of(2005, 2, 16), LocalDate.of(2005, 3, 9), random),
                town.name() + "驻村干部实用技术培训",
                town.name() + "农业技术推广站",
                "实用技术培训",
                "G6、T7",
                "",
                of(row -> row.post().level() == DemoLevel.TOWN
                        && row.post().village().townCode().equals(town.code())
                        && comes(random)));
    }

    private List<RosterRow> of(Predicate<RosterRow> among) {
        return roster.stream().filter(among).toList();
    }

    private static boolean isFromAbove(RosterRow row) {
        return row.post().level() == DemoLevel.PROVINCE || row.post().level() == DemoLevel.CITY;
    }

    private static boolean comes(Random random) {
        return random.nextInt(ONE_OF_SO_MANY_IS_KEPT) > 0;
    }

    private static Random random(DemoDivision area) {
        return DemoChoice.random(42, Long.parseLong(area.code()));
    }
}
