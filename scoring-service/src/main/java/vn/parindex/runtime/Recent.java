package vn.parindex.runtime;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Những gì vừa dùng. Values that follow from their keys alone, kept for the next question about the same key; when there is
 * too much, the least recently used gives way. Thread-safe.
 *
 * @param <K> the key, with equality by content
 * @param <V> a value that nobody changes
 */
public final class Recent<K, V> {

    private final long most;
    private final ToLongFunction<? super K> weigh;
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private Recent(long most, ToLongFunction<? super K> weigh) {
        this.most = most;
        this.weigh = weigh;
    }

    /** At most so many values. */
    public static <K, V> Recent<K, V> values(int most) {
        return new Recent<>(most, key -> 1);
    }

    /** As many values as their keys weigh; one that weighs more by itself is not kept. */
    public static <K, V> Recent<K, V> weighing(long most, ToLongFunction<? super K> weigh) {
        return new Recent<>(most, weigh);
    }

    /** The value, where it is known. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key));
    }

    /** The value, made now unless it is known; made without a lock, so that two threads may make the same one. */
    public V get(K key, Supplier<V> made) {
        return find(key).orElseGet(() -> keep(key, made.get()));
    }

    /** The same for what may not exist; that it does not is not remembered. */
    public Optional<V> getIfAny(K key, Supplier<Optional<V>> made) {
        return find(key).or(() -> made.get().map(value -> keep(key, value)));
    }

    /** Remembers a value. */
    public synchronized V keep(K key, V value) {
        if (known.put(key, value) == null) {
            weight += weigh.applyAsLong(key);
        }
        Iterator<K> oldest = known.keySet().iterator();
        while (weight > most) {
            weight -= weigh.applyAsLong(oldest.next());
            oldest.remove();
        }
        return value;
    }
}
