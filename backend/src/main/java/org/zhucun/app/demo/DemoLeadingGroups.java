package org.zhucun.app.demo;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The leading groups and their offices, by the posts that the report gives them: of the city under 李嘉, of the counties, and
 * of the towns under the secretary of the party committee, with the head of the liaison group as a deputy and its deputies as
 * deputy directors of the office. In every ninth town the secretary has changed since. Who bears no name in the report is
 * made up.
 */
final class DemoLeadingGroups {

    static final List<String> HEADER =
            List.of("行政区划代码", "起始日期", "终止日期", "组长", "组长职务", "副组长", "成员", "办公室", "办公室主任", "办公室主任职务", "办公室副主任");

    private static final LocalDate OF_CITY = LocalDate.of(2004, 12, 8);
    private static final int ONE_OF_SO_MANY_CHANGES = 9;

    /** The report calls its secretary by name. */
    private static final String YANYANG = "441403111";

    private static final List<String> CITY_MEMBERS =
            List.of("市委宣传部副部长", "市财政局局长", "市农业局局长", "市民政局局长", "市人事局局长", "市扶贫办主任");
    private static final List<String> COUNTY_MEMBERS = List.of("委办公室主任", "委宣传部副部长", "财政局局长", "农业局局长", "民政局局长", "人事局局长");
    private static final List<String> TOWN_MEMBERS = List.of("宣传委员", "农业办公室主任", "财政所所长", "民政办主任");

    private final List<List<String>> rows = new ArrayList<>();

    private DemoLeadingGroups() {}

    static List<List<String>> rows(DemoAreas areas, List<DemoLiaisonGroup> liaison) {
        DemoLeadingGroups groups = new DemoLeadingGroups();
        groups.addCity();
        areas.counties().forEach(groups::addCounty);
        for (int i = 0; i < liaison.size(); i++) {
            DemoLiaisonGroup town = liaison.get(i);
            boolean named = town.town().code().equals(YANYANG);
            groups.addTown(town, named, !named && i % ONE_OF_SO_MANY_CHANGES == 0);
        }
        return groups.rows;
    }

    private void addCity() {
        Random random = random(DemoAreas.CITY);
        rows.add(List.of(
                DemoAreas.CITY,
                OF_CITY.toString(),
                "",
                "李嘉",
                "市委副书记、组织部部长",
                persons(List.of("市委副秘书长", "市政府副秘书长", "市农业局局长"), random),
                persons(CITY_MEMBERS, random),
                "市委驻村工作领导小组办公室",
                name(random),
                "市委组织部副部长",
                persons(List.of("市委组织部组织科科长", "市扶贫办副主任"), random)));
    }

    private void addCounty(DemoDivision county) {
        Random random = random(county.code());
        String kind = county.name().substring(county.name().length() - 1);
        LocalDate day = DemoWorkdays.oneOf(LocalDate.of(2004, 12, 13), LocalDate.of(2004, 12, 22), random);
        rows.add(List.of(
                county.code(),
                day.toString(),
                "",
                name(random),
                kind + "委副书记",
                persons(List.of(kind + "委常委、组织部部长", "副" + kind + "长"), random),
                persons(COUNTY_MEMBERS.stream().map(kind::concat).toList(), random),
                county.name() + "驻村办",
                name(random),
                kind + "委组织部副部长",
                persons(List.of(kind + "委组织部组织股股长"), random)));
    }

    private void addTown(DemoLiaisonGroup liaison, boolean named, boolean changed) {
        DemoDivision town = liaison.town();
        Random random = random(town.code());
        boolean street = town.name().endsWith("街道");
        String committee = street ? "街道党工委" : "镇党委";
        String vice = street ? "街道办事处副主任" : "副镇长";
        List<String> rest = List.of(
                persons(List.of(committee + "党群副书记", vice), random) + "、"
                        + person(liaison.head().person().name(), "驻村干部联络组组长"),
                persons(TOWN_MEMBERS, random),
                town.name() + "驻村办",
                name(random),
                committee + "组织委员",
                liaison.deputies().stream()
                        .map(deputy -> person(deputy.person().name(), "驻村干部联络组副组长"))
                        .collect(joining("、")));
        String first = named ? "丘瑞清" : name(random);
        String post = named ? "梅县县委常委、雁洋镇党委书记" : committee + "书记";
        LocalDate change = DemoWorkdays.oneOf(LocalDate.of(2005, 2, 17), LocalDate.of(2005, 3, 4), random);
        add(town, liaison.formedOn(), changed ? change.minusDays(1).toString() : "", first, post, rest);
        if (changed) {
            add(town, change, "", name(random), post, rest);
        }
    }

    private void add(DemoDivision town, LocalDate from, String to, String head, String post, List<String> rest) {
        rows.add(Stream.concat(Stream.of(town.code(), from.toString(), to, head, post), rest.stream())
                .toList());
    }

    private static String persons(List<String> posts, Random random) {
        return posts.stream().map(post -> person(name(random), post)).collect(joining("、"));
    }

    private static String person(String name, String post) {
        return name + "（" + post + "）";
    }

    private static String name(Random random) {
        return DemoNames.of(random.nextInt(6) > 0, random);
    }

    private static Random random(String code) {
        return DemoChoice.random(91, Long.parseLong(code));
    }
}
