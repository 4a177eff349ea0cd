package vn.parindex.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Các bộ hiệu lực vừa đọc. What-if asks about the same few sets again and again, and reading one takes longer than scoring
 * a district with it. A text never means anything else, so that what was read stays true; the least recently used gives way.
 */
final class KnownTexts {

    private static final int KEPT = 16;

    private final Map<String, EffectiveText> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EffectiveText> eldest) {
            return size() > KEPT;
        }
    };

    /** What a canonical text holds; read without holding the lock, so that two threads may read the same one. */
    EffectiveText get(String canonical, Supplier<EffectiveText> reader) {
        synchronized (known) {
            EffectiveText found = known.get(canonical);
            if (found != null) {
                return found;
            }
        }
        return keep(reader.get());
    }

    /** Keeps a sound text under its canonical form. */
    EffectiveText keep(EffectiveText sound) {
        synchronized (known) {
            known.put(sound.canonical(), sound);
        }
        return sound;
    }
}
