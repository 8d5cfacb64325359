package org.zhucun.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhucun.kernel.text.CitizenId;

/** The city's roster with mistakes that an office might make, one of each kind, each in a row of its own. */
public final class PlantedErrors {

    /**
     * The place of a planted mistake.
     *
     * @param row number of the data row, from 1 (the header is not counted)
     * @param column header of the column
     * @param code the error that the import must name
     */
    public record PlantedError(int row, String column, String code) {}

    private record Mistake(String column, String code, UnaryOperator<String> spoil) {}

    /** Planted in members' rows, one mistake every so many members, so that no team loses its leader. */
    private static final int DISTANCE = 97;

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("姓名", "REQUIRED", name -> ""),
            new Mistake("身份证号", "ID_CHECKSUM", PlantedErrors::withWrongCheckCharacter),
            new Mistake("身份证号", "ID_BIRTHDATE", PlantedErrors::bornInMonthThirteen),
            new Mistake("到村日期", "DATE_FORMAT", date -> "2005年13月5日"),
            new Mistake("学历", "UNKNOWN_VALUE", education -> "博士后流动站"),
            new Mistake("村", "UNKNOWN_VILLAGE", PlantedErrors::withSwappedCharacters),
            new Mistake("县（市、区）", "UNKNOWN_AREA", county -> "枚" + county.substring(1)),
            new Mistake("驻村职务", "SECOND_LEADER", role -> DemoRole.LEADER.label()));

    private PlantedErrors() {}

    /**
     * Copies a roster of the demonstration city, planting the mistakes. The last row of the copy is an earlier row once
     * more (DUPLICATE_IN_FILE).
     */
    public static List<PlantedError> plant(Path in, Path out) throws IOException {
        List<List<String>> rows = read(in);
        List<String> header = rows.remove(0);
        List<PlantedError> planted = new ArrayList<>();
        int row = 0;
        for (Mistake mistake : MISTAKES) {
            row = nextMember(rows, header, row + DISTANCE);
            int column = header.indexOf(mistake.column());
            rows.get(row).set(column, mistake.spoil().apply(rows.get(row).get(column)));
            planted.add(new PlantedError(row + 1, mistake.column(), mistake.code()));
        }
        rows.add(rows.get(nextMember(rows, header, row + DISTANCE)));
        planted.add(new PlantedError(rows.size(), "身份证号", "DUPLICATE_IN_FILE"));
        DemoTable.write(out, header, rows.stream());
        return planted;
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            List<List<String>> rows = new ArrayList<>();
            records.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
            return rows;
        }
    }

    /** A member found by name only, so that a wrong name of village or county is not healed by its code. */
    private static int nextMember(List<List<String>> rows, List<String> header, int from) {
        int row = from;
        while (!rows.get(row).get(header.indexOf("驻村职务")).equals(DemoRole.MEMBER.label())
                || !rows.get(row).get(header.indexOf("村代码")).isEmpty()) {
            row++;
        }
        return row;
    }

    private static String withWrongCheckCharacter(String idNumber) {
        String first17 = idNumber.substring(0, 17);
        return first17 + (CitizenId.checkDigit(first17) == '0' ? '1' : '0');
    }

    /** A slip that is no other village of the city (蓝排村 becomes 排蓝村), but near enough to be suggested. */
    private static String withSwappedCharacters(String village) {
        return village.substring(1, 2) + village.charAt(0) + village.substring(2);
    }

    /** The check character is right for it. */
    private static String bornInMonthThirteen(String idNumber) {
        String first17 = idNumber.substring(0, 10) + "13" + idNumber.substring(12, 17);
        return first17 + CitizenId.checkDigit(first17);
    }
}
