package org.zhucun.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Values remembered until the data behind them changes. Each takes the place of the one that it outdates, and is
 * computed once however many ask for it.
 */
final class Remembered<K, V> {

    private record Entry<V>(String fingerprint, V value) {}

    private final Cache<K, Entry<V>> entries;

    Remembered(int size) {
        entries = Caffeine.newBuilder().maximumSize(size).build();
    }

    /** @param fingerprint of the data now */
    V get(K key, String fingerprint, Function<K, V> compute) {
        Entry<V> known = entries.getIfPresent(key);
        if (known != null && known.fingerprint().equals(fingerprint)) {
            return known.value();
        }
        return entries.asMap()
                .compute(
                        key,
                        (same, other) -> other != null && other.fingerprint().equals(fingerprint)
                                ? other
                                : new Entry<>(fingerprint, compute.apply(key)))
                .value();
    }
}
