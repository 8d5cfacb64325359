package org.zhucun.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The cadres of each village by name; a file knows them by name, so none whose name another one of the village shares. */
final class DemoPosted {

    private final Map<String, List<String>> names;

    DemoPosted(DemoRoster roster) {
        names = roster.rows()
                .collect(groupingBy(
                        row -> row.post().village().code(),
                        mapping(row -> row.person().name(), toList())));
        names.replaceAll((village, all) -> unshared(all));
    }

    /** All of a village. */
    List<String> of(DemoVillage village) {
        return names.get(village.code());
    }

    /** One or two of a village; none where all share their names. */
    List<String> some(DemoVillage village, Random random) {
        List<String> all = of(village);
        int count = Math.min(all.size(), 1 + random.nextInt(2));
        int first = random.nextInt(Math.max(1, all.size()));
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((first + i) % all.size()))
                .toList();
    }

    private static List<String> unshared(List<String> names) {
        Map<String, Long> bearers = names.stream().collect(groupingBy(name -> name, counting()));
        return names.stream().filter(name -> bearers.get(name) == 1).toList();
    }
}
