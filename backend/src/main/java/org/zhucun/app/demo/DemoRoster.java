package org.zhucun.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The city's roster, and longer ones of the same make for measuring.
 *
 * <p>The village is given by its name, as offices do; its code stands beside it only where two villages of the town
 * share the name but for their kind (漳溪村委会 and 漳溪社区居委会).
 */
final class DemoRoster {

    static final int MAX_SCALED_ROWS = 2_000_000;

    /** The persons of a scaled roster begin here, so that none of them is one of the city's. */
    private static final int FIRST_SCALED_PERSON = 10_000;

    private final List<DemoVillage> villages;
    private final List<DemoPost> posts;
    private final DemoUnits units;
    private final Set<String> ambiguousVillages = new TreeSet<>();

    DemoRoster(List<DemoVillage> villages, List<DemoPost> posts, DemoUnits units) {
        this.villages = villages;
        this.posts = posts;
        this.units = units;
        villages.stream()
                .collect(groupingBy(village -> village.townCode() + village.stem(), TreeMap::new, toList()))
                .values()
                .stream()
                .filter(sharers -> sharers.size() > 1)
                .flatMap(List::stream)
                .forEach(village -> ambiguousVillages.add(village.code()));
    }

    /** The 5,109 rows of the city, ordered by village, leaders first. */
    Stream<RosterRow> rows() {
        return IntStream.range(0, posts.size()).mapToObj(this::row);
    }

    /**
     * A roster of any length, held nowhere: the cadres go round the villages again and again, the first of each village
     * being the leader of its team and all others members, with the four levels in the city's proportion. It needs the
     * city's areas and villages, but not its roster: there, name another batch, or each village gets a second leader.
     *
     * @param batch the name of the batch
     */
    Stream<RosterRow> scaled(int rows, String batch) {
        if (rows < 0 || rows > MAX_SCALED_ROWS) {
            throw new IllegalArgumentException("rows must be 0 to " + MAX_SCALED_ROWS);
        }
        return IntStream.range(0, rows).mapToObj(row -> scaledRow(row, batch));
    }

    private RosterRow row(int index) {
        DemoPost post = posts.get(index);
        Optional<String> name = post.role() == DemoRole.LEADER
                ? DemoNamedTeam.inVillage(post.village().code()).flatMap(DemoNamedTeam::leader)
                : Optional.empty();
        DemoPerson person = name.map(it -> DemoPerson.named(it, post)).orElseGet(() -> DemoPerson.of(index, post));
        return row(index, post, person, DemoCity.BATCH);
    }

    private RosterRow scaledRow(int row, String batch) {
        int index = FIRST_SCALED_PERSON + row;
        Random random = DemoChoice.random(8, index);
        DemoVillage village = villages.get(row % villages.size());
        DemoRole role = row < villages.size() ? DemoRole.LEADER : DemoRole.MEMBER;
        DemoLevel level = posts.get(random.nextInt(posts.size())).level();
        DemoUnit unit = DemoChoice.oneOf(units.sendingTo(village, level), random);
        LocalDate postedOn = DemoCity.ALL_ARRIVED.minusDays(random.nextInt(6));
        DemoPost post = new DemoPost(village, role, unit, postedOn);
        return row(index, post, DemoPerson.of(index, post), batch);
    }

    private RosterRow row(int index, DemoPost post, DemoPerson person, String batch) {
        String title = DemoTitles.of(post.level(), post.role(), DemoChoice.random(7, index));
        boolean ambiguous = ambiguousVillages.contains(post.village().code());
        return new RosterRow(person, title, post, ambiguous, batch);
    }
}
