package org.zhucun.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhucun.kernel.text.CitizenId;

/**
 * When a person was born, and as which of that day (0 to 499 of each gender) in their county. No two indices
 * below 2,500,000 share both.
 */
record DemoBirth(LocalDate date, int ofDay) {

    private static final int ONE_OF_SO_MANY_IS_OLDER = 50;
    private static final LocalDate OLDER_FROM = LocalDate.of(1955, 2, 1);
    private static final LocalDate OLDER_TO = LocalDate.of(1963, 12, 31);
    private static final LocalDate YOUNGER_FROM = LocalDate.of(1965, 2, 1);
    private static final LocalDate YOUNGER_TO = LocalDate.of(1979, 12, 31);
    private static final int A_DAY = 500;

    /** A prime: multiplying by it modulo the number of births is one to one, and scatters neighbours. */
    private static final long STRIDE = 1_030_307;

    /** At the start of the batch 25 to 39 years old, and about one in fifty over 40; nobody is exactly 40. */
    static DemoBirth of(int index) {
        int block = index / ONE_OF_SO_MANY_IS_OLDER;
        int older = DemoChoice.random(6, block).nextInt(ONE_OF_SO_MANY_IS_OLDER);
        return older == index % ONE_OF_SO_MANY_IS_OLDER
                ? between(block, OLDER_FROM, OLDER_TO)
                : between(index, YOUNGER_FROM, YOUNGER_TO);
    }

    /** Men have the odd sequence numbers. */
    String idNumber(String areaPrefix, boolean male) {
        String day = date.toString().replace("-", "");
        String sequence = Integer.toString(1_000 + ofDay * 2 + (male ? 1 : 0)).substring(1);
        String first17 = areaPrefix + day + sequence;
        return first17 + CitizenId.checkDigit(first17);
    }

    private static DemoBirth between(int index, LocalDate from, LocalDate to) {
        long births = (ChronoUnit.DAYS.between(from, to) + 1) * A_DAY;
        long birth = index * STRIDE % births;
        return new DemoBirth(from.plusDays(birth / A_DAY), (int) (birth % A_DAY));
    }
}
