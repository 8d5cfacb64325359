package org.zhucun.app.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Dividing and choosing so that nothing depends on the machine. */
final class DemoChoice {

    private DemoChoice() {}

    /** A source of random numbers of its own for each purpose and index, so that one change does not move the rest. */
    static Random random(long purpose, long index) {
        long z = purpose * 0xD1342543DE82EF95L + index * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return new Random(z ^ (z >>> 31));
    }

    /** Divides a total in proportion to the weights, by largest remainder; the earlier wins a tie. */
    static int[] apportion(int total, long[] weights) {
        long sum = LongStream.of(weights).sum();
        int[] shares = new int[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = (int) (total * weights[i] / sum);
            given += shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -(total * weights[i] % sum)))
                .limit(total - given)
                .forEach(i -> shares[i]++);
        return shares;
    }

    /** Takes {@code count} of the candidates, evenly spread over their order: one at random from each stretch of it. */
    static <T> List<T> spread(List<T> candidates, int count, Random random) {
        List<T> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * candidates.size() / count);
            int to = (int) ((long) (i + 1) * candidates.size() / count);
            taken.add(candidates.get(from + random.nextInt(to - from)));
        }
        return taken;
    }

    static <T> T oneOf(List<T> candidates, Random random) {
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** One of the candidates, the likelier the greater its weight. */
    static <T> T weighted(List<T> candidates, ToIntFunction<T> weight, Random random) {
        int lot = random.nextInt(candidates.stream().mapToInt(weight).sum());
        for (T candidate : candidates) {
            lot -= weight.applyAsInt(candidate);
            if (lot < 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("no weight");
    }
}
