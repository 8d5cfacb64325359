package org.zhucun.kernel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered<String, Integer> remembered = new Remembered<>(10);
    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void aValueIsComputedAgainOnlyAfterAChange() {
        assertEquals(1, get("first"));
        assertEquals(1, get("first"));
        assertEquals(2, get("second"));
        assertEquals(3, get("first"));
    }

    @Test
    void manyWhoAskAtOnceHaveItComputedOnce() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> get("first")))
                .toList();
        answers.forEach(answer -> assertEquals(1, answer.join()));
        assertEquals(1, computed.get());
    }

    @Test
    void ofSeveralOnlyThoseThatChangedAreComputed() {
        List<List<String>> asked = new ArrayList<>();
        assertEquals(Map.of("a", 1, "b", 1), all(asked, Map.of("a", "1", "b", "1")));
        assertEquals(Map.of("a", 1, "b", 2), all(asked, Map.of("a", "1", "b", "2")));
        assertEquals(Map.of("a", 1, "b", 2), all(asked, Map.of("a", "1", "b", "2")));
        assertEquals(2, asked.size());
        assertEquals(List.of("b"), asked.get(1));
    }

    private int get(String fingerprint) {
        return remembered.get("key", fingerprint, key -> computed.incrementAndGet());
    }

    private Map<String, Integer> all(List<List<String>> asked, Map<String, String> fingerprints) {
        return remembered.all(fingerprints.keySet(), fingerprints::get, missing -> {
            asked.add(missing);
            return missing.stream().collect(Collectors.toMap(key -> key, key -> asked.size()));
        });
    }
}
