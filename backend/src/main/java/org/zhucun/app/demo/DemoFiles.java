package org.zhucun.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The import files of the demonstration city. A file refers only to those before it. */
public record DemoFiles(
        Path areas,
        Path villages,
        Path units,
        Path allocations,
        Path roster,
        Path deeds,
        Path baseline,
        Path firstQuarter,
        Path visits,
        Path workLogs,
        Path meetings,
        Path trainings,
        Path participants,
        Path funds,
        Path plans,
        Path liaisonGroups,
        Path leadingGroups,
        Path welfare,
        Path leaders,
        Path liaisons,
        Path leaderVisits,
        List<Path> ledgers) {

    /** Ledgers whose files stand in {@code demo/ledgers} as they are. */
    private static final List<String> LEDGERS = List.of("bulletins.csv", "publications.csv", "subsidy-standards.csv");

    static DemoFiles in(Path directory) {
        return new DemoFiles(
                directory.resolve("areas.csv"),
                directory.resolve("villages.csv"),
                directory.resolve("units.csv"),
                directory.resolve("allocations.csv"),
                directory.resolve("roster.csv"),
                directory.resolve("deeds.csv"),
                directory.resolve("progress-" + DemoProgress.BASELINE + ".csv"),
                directory.resolve("progress-" + DemoProgress.FIRST_QUARTER + ".csv"),
                directory.resolve("visits.csv"),
                directory.resolve("work-logs.csv"),
                directory.resolve("meetings.csv"),
                directory.resolve("trainings.csv"),
                directory.resolve("training-participants.csv"),
                directory.resolve("funds.csv"),
                directory.resolve("plans.csv"),
                directory.resolve("liaison-groups.csv"),
                directory.resolve("leading-groups.csv"),
                directory.resolve("welfare-records.csv"),
                directory.resolve("leaders.csv"),
                directory.resolve("liaisons.csv"),
                directory.resolve("liaison-visits.csv"),
                LEDGERS.stream().map(directory::resolve).toList());
    }

    /** The order in which they are to be imported; the file is named after the resource. */
    public List<Path> inLoadOrder() {
        return Stream.concat(
                        Stream.of(
                                areas,
                                villages,
                                units,
                                allocations,
                                roster,
                                deeds,
                                baseline,
                                firstQuarter,
                                visits,
                                workLogs,
                                meetings,
                                trainings,
                                participants,
                                funds,
                                plans,
                                liaisonGroups,
                                leadingGroups,
                                welfare,
                                leaders,
                                liaisons,
                                leaderVisits),
                        ledgers.stream())
                .toList();
    }

    /**
     * Writes the city's files, the roster once more with one mistake of each kind ({@code roster-with-errors.csv}), and
     * on demand a long roster ({@code roster-100000.csv}).
     *
     * @param args directory, then optionally the rows of the long roster and the name of its batch
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 3) {
            throw new IllegalArgumentException("usage: DemoFiles <directory> [rows of a long roster [its batch]]");
        }
        Path directory = Path.of(args[0]);
        DemoFiles files = DemoCity.generate(directory);
        PlantedErrors.plant(files.roster(), directory.resolve("roster-with-errors.csv"));
        if (args.length > 1) {
            int rows = Integer.parseInt(args[1]);
            String batch = args.length > 2 ? args[2] : DemoCity.BATCH;
            DemoCity.generateScaledRoster(directory.resolve("roster-" + rows + ".csv"), rows, batch);
        }
    }
}
