package org.zhucun.kernel.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Values remembered until the data behind them changes. Each takes the place of the one that it outdates, and is
 * computed once however many ask for it.
 */
public final class Remembered<K, V> {

    private record Entry<V>(String fingerprint, V value) {}

    private final Cache<K, Entry<V>> entries;

    public Remembered(int size) {
        entries = Caffeine.newBuilder().maximumSize(size).build();
    }

    /** @param fingerprint of the data now */
    public V get(K key, String fingerprint, Function<K, V> compute) {
        return all(Set.of(key), any -> fingerprint, missing -> Map.of(key, compute.apply(key)))
                .get(key);
    }

    /**
     * @param fingerprint of the data now, by key
     * @param compute the values of all the keys that it is given
     */
    public Map<K, V> all(Collection<K> keys, Function<K, String> fingerprint, Function<List<K>, Map<K, V>> compute) {
        Map<K, V> known = known(keys, fingerprint);
        if (known.size() == keys.size()) {
            return known;
        }
        synchronized (this) {
            Map<K, V> values = known(keys, fingerprint);
            List<K> missing = new ArrayList<>(keys);
            missing.removeAll(values.keySet());
            if (!missing.isEmpty()) {
                Map<K, V> computed = compute.apply(missing);
                computed.forEach((key, value) -> entries.put(key, new Entry<>(fingerprint.apply(key), value)));
                values.putAll(computed);
            }
            return values;
        }
    }

    private Map<K, V> known(Collection<K> keys, Function<K, String> fingerprint) {
        Map<K, V> known = new HashMap<>();
        for (K key : keys) {
            Entry<V> entry = entries.getIfPresent(key);
            if (entry != null && entry.fingerprint().equals(fingerprint.apply(key))) {
                known.put(key, entry.value());
            }
        }
        return known;
    }
}
