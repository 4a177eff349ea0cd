package vn.parindex.runtime;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;

/**
 * Những gì vừa dùng. Values that follow from their keys alone, kept for the next question about the same key; when there is
 * too much, the least recently used gives way. Thread-safe.
 *
 * @param <K> the key, with equality by content
 * @param <V> a value that nobody changes
 */
public final class Recent<K, V> {

    private final long most;
    private final ToLongBiFunction<? super K, ? super V> weigh;
    private final Map<K, Weighed<V>> known = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private record Weighed<V>(V value, long weight) {}

    private Recent(long most, ToLongBiFunction<? super K, ? super V> weigh) {
        this.most = most;
        this.weigh = weigh;
    }

    /** At most so many values. */
    public static <K, V> Recent<K, V> values(int most) {
        return new Recent<>(most, (key, value) -> 1);
    }

    /** As many values as weigh so much together; one that weighs more by itself is not kept and drives none out. */
    public static <K, V> Recent<K, V> weighing(long most, ToLongBiFunction<? super K, ? super V> weigh) {
        return new Recent<>(most, weigh);
    }

    /** The value, where it is known. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(known.get(key)).map(Weighed::value);
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
    public V keep(K key, V value) {
        long own = weigh.applyAsLong(key, value);
        if (own <= most) {
            put(key, new Weighed<>(value, own));
        }
        return value;
    }

    private synchronized void put(K key, Weighed<V> value) {
        Optional.ofNullable(known.put(key, value)).ifPresent(before -> weight -= before.weight());
        weight += value.weight();
        Iterator<Weighed<V>> oldest = known.values().iterator();
        while (weight > most) {
            weight -= oldest.next().weight();
            oldest.remove();
        }
    }
}
