package org.zhucun.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The whole demonstration city, and its way into the office's import files. */
public final class DemoCity {

    /** The batch that the allocations and the roster are of; whoever loads the files creates it first. */
    public static final String BATCH = "第一批";

    /** Its last day. */
    public static final LocalDate BATCH_ENDS = LocalDate.of(2005, 12, 31);

    /** By 10 January 2005 all cadres were in their villages: the batch counts from there. */
    public static final LocalDate ALL_ARRIVED = LocalDate.of(2005, 1, 10);

    /** The year whose collective income decides which village is poor. */
    public static final int BASE_YEAR = 2004;

    private final DemoAreas areas = DemoAreas.build();
    private final List<DemoVillage> villages = DemoVillages.build(areas);
    private final DemoUnits units = DemoUnits.build(areas);
    private final DemoRoster roster = new DemoRoster(villages, DemoPosts.build(areas, villages, units), units);

    /** Writes the city's files, always the same bytes, into a directory, which is made when missing. */
    public static DemoFiles generate(Path directory) throws IOException {
        return new DemoCity().write(directory);
    }

    /**
     * Writes a roster of any length up to {@value DemoRoster#MAX_SCALED_ROWS} for the city's villages, in constant
     * memory. Its persons are none of the city's own.
     *
     * @param batch {@link #BATCH} where the city's own roster is not loaded, another one where it is
     */
    public static void generateScaledRoster(Path file, int rows, String batch) throws IOException {
        writeRoster(file, new DemoCity().roster.scaled(rows, batch));
    }

    DemoAreas areas() {
        return areas;
    }

    List<DemoVillage> villages() {
        return villages;
    }

    DemoUnits units() {
        return units;
    }

    List<DemoAllocation> allocations() {
        return DemoAllocation.build(areas, villages);
    }

    DemoRoster roster() {
        return roster;
    }

    /** The villages' reports on the quarter before the batch. */
    List<DemoReport> baseline() {
        return DemoReporting.baseline(villages);
    }

    /** The villages' reports on the first quarter of 2005. */
    List<DemoReport> firstQuarter() {
        return DemoReporting.firstQuarter(villages);
    }

    List<DemoDeed> deeds() {
        return DemoDeeds.of(villages, roster);
    }

    List<DemoVisit> visits() {
        return DemoVisits.of(villages, posted());
    }

    List<DemoWorkLog> workLogs() {
        return DemoWorkLogs.of(villages, posted());
    }

    List<DemoPlan> plans() {
        return DemoPlans.of(villages);
    }

    List<DemoLeader> leaders() {
        return DemoLeaders.of(areas, units, roster.rows().toList());
    }

    private DemoPosted posted() {
        return new DemoPosted(roster);
    }

    DemoFiles write(Path directory) throws IOException {
        DemoFiles files = DemoFiles.in(Files.createDirectories(directory));
        DemoTable.write(
                files.areas(),
                List.of("代码", "名称"),
                areas.all().stream().map(area -> List.of(area.code(), area.name())));
        DemoTable.write(
                files.villages(),
                List.of("代码", "名称", "年份", "年集体经济收入", "人口", "户数", "劳动力", "党员"),
                villages.stream().map(DemoCity::cells));
        DemoTable.write(
                files.units(),
                List.of("名称", "级别", "所在地代码"),
                units.all().stream()
                        .map(unit -> List.of(unit.name(), unit.level().label(), unit.areaCode())));
        DemoTable.write(
                files.allocations(),
                List.of("县（市、区）代码", "工作组", "干部", "批次"),
                allocations().stream().map(DemoCity::cells));
        writeRoster(files.roster(), roster.rows());
        DemoTable.write(files.deeds(), DemoDeed.HEADER, deeds().stream().map(DemoDeed::cells));
        DemoTable.write(files.baseline(), DemoProgress.header(), DemoProgress.baseline(baseline()).stream());
        DemoTable.write(
                files.firstQuarter(), DemoProgress.header(), DemoProgress.firstQuarter(firstQuarter()).stream());
        DemoTable.write(files.visits(), DemoVisit.HEADER, visits().stream().map(DemoVisit::cells));
        DemoTable.write(
                files.workLogs(), DemoWorkLog.HEADER, workLogs().stream().map(DemoWorkLog::cells));
        writeFieldwork(files);
        writeLiaison(files);
        for (Path ledger : files.ledgers()) {
            DemoTable.copy("ledgers/" + ledger.getFileName(), ledger);
        }
        return files;
    }

    private void writeFieldwork(DemoFiles files) throws IOException {
        List<RosterRow> rows = roster.rows().toList();
        DemoTrainings trainings = new DemoTrainings(areas, rows);
        DemoTable.write(files.plans(), DemoPlan.HEADER, plans().stream().flatMap(DemoPlan::cells));
        DemoTable.write(files.meetings(), DemoMeetings.HEADER, DemoMeetings.rows(areas).stream());
        DemoTable.write(files.trainings(), DemoTrainings.HEADER, trainings.rows().stream());
        DemoTable.write(files.participants(), DemoTrainings.PARTICIPANTS_HEADER, trainings.participants().stream());
        DemoTable.write(
                files.funds(),
                DemoFunds.HEADER,
                DemoFunds.rows(rows.stream()
                                .filter(row -> row.post().role() != DemoRole.MEMBER)
                                .toList())
                        .stream());
        List<DemoLiaisonGroup> liaison = DemoLiaisonGroup.of(areas, rows);
        DemoTable.write(
                files.liaisonGroups(), DemoLiaisonGroup.HEADER, liaison.stream().map(DemoLiaisonGroup::cells));
        DemoTable.write(
                files.leadingGroups(), DemoLeadingGroups.HEADER, DemoLeadingGroups.rows(areas, liaison).stream());
        DemoTable.write(files.welfare(), DemoWelfare.HEADER, DemoWelfare.rows(rows).stream());
    }

    private void writeLiaison(DemoFiles files) throws IOException {
        List<DemoLeader> leaders = leaders();
        DemoLeaderVisits told = new DemoLeaderVisits();
        DemoTable.write(files.leaders(), DemoLeader.HEADER, leaders.stream().map(DemoLeader::cells));
        DemoTable.write(
                files.liaisons(), DemoLeader.LIAISON_HEADER, leaders.stream().map(DemoLeader::liaison));
        DemoTable.write(
                files.leaderVisits(),
                DemoLeader.VISIT_HEADER,
                leaders.stream().flatMap(leader -> leader.visited(told).stream()));
    }

    private static void writeRoster(Path file, Stream<RosterRow> rows) throws IOException {
        DemoTable.write(file, RosterRow.HEADER, rows.map(RosterRow::cells));
    }

    private static List<String> cells(DemoVillage village) {
        return List.of(
                village.code(),
                village.name(),
                Integer.toString(BASE_YEAR),
                village.incomeYuan(),
                Integer.toString(village.population()),
                Integer.toString(village.households()),
                Integer.toString(village.labourForce()),
                Integer.toString(village.partyMembers()));
    }

    private static List<String> cells(DemoAllocation allocation) {
        return List.of(
                allocation.countyCode(),
                Integer.toString(allocation.teams()),
                Integer.toString(allocation.cadres()),
                BATCH);
    }
}
