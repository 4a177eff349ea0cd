package vn.parindex.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.parindex.catalogue.LeafLineage.Descent;
import vn.parindex.catalogue.LeafLineage.Kind;

/**
 * Tiêu chí nào là tiêu chí nào ở hai bộ, for every comparison. The lineage of leaves says it when one of the sets carries on
 * the other, or both carry on the same version. Without such a lineage a leaf may have another number, another name or
 * another indicator than before, but not all of them: from what is surest to what is least sure, each leaf is paired once.
 */
public final class SameLeaves {

    private static final List<BiPredicate<Leaf, Leaf>> ALIKE = List.of(
            (old, now) -> sameCode(old, now) && sameIndicators(old, now) && sameName(old, now),
            (old, now) -> sameIndicators(old, now) && sameName(old, now),
            (old, now) -> sameCode(old, now) && (sameIndicators(old, now) || sameName(old, now)),
            SameLeaves::sameIndicators);

    private final Optional<LeafLineage> ofBefore;
    private final Optional<LeafLineage> ofAfter;
    private final Map<String, String> afterOf = new LinkedHashMap<>();
    private final Map<String, String> beforeOf = new LinkedHashMap<>();

    private SameLeaves(CriteriaSet before, CriteriaSet after) {
        Optional<LeafLineage> old = before.lineage();
        Optional<LeafLineage> now = after.lineage();
        boolean common = old.isPresent() && now.isPresent() && old.get().hasSameOrigin(now.get());
        this.ofAfter = now.filter(lineage -> common || lineage.isAbout(before, after.id()));
        this.ofBefore = old.filter(lineage -> common || (ofAfter.isEmpty() && lineage.isAbout(after, before.id())));
        if (isStated()) {
            pair(origins(before, ofBefore), origins(after, ofAfter));
        } else {
            pairAlike(new ArrayList<>(before.leaves()), new ArrayList<>(after.leaves()));
        }
    }

    /** The leaves of two sets. */
    public static SameLeaves between(CriteriaSet before, CriteriaSet after) {
        return new SameLeaves(before, after);
    }

    private void pair(Map<String, String> before, Map<String, String> after) {
        Map<String, String> byOrigin = new LinkedHashMap<>();
        before.forEach((code, origin) -> byOrigin.putIfAbsent(origin, code));
        after.forEach((code, origin) -> {
            String old = byOrigin.remove(origin);
            if (old != null) {
                pair(old, code);
            }
        });
    }

    private void pair(String before, String after) {
        beforeOf.put(after, before);
        afterOf.put(before, after);
    }

    private void pairAlike(List<Leaf> before, List<Leaf> after) {
        for (BiPredicate<Leaf, Leaf> alike : ALIKE) {
            for (Leaf now : List.copyOf(after)) {
                Optional<Leaf> found =
                        before.stream().filter(old -> alike.test(old, now)).findFirst();
                found.ifPresent(old -> {
                    pair(old.code(), now.code());
                    before.remove(old);
                    after.remove(now);
                });
            }
        }
    }

    private static boolean sameCode(Leaf old, Leaf now) {
        return old.code().equals(now.code());
    }

    private static boolean sameIndicators(Leaf old, Leaf now) {
        return old.indicators().equals(now.indicators());
    }

    private static boolean sameName(Leaf old, Leaf now) {
        return old.name().equals(now.name());
    }

    /** What each leaf of a set is, so that two with the same are the same leaf. */
    private static Map<String, String> origins(CriteriaSet set, Optional<LeafLineage> lineage) {
        Map<String, String> origins = new LinkedHashMap<>();
        for (Leaf leaf : set.leaves()) {
            String code = leaf.code();
            origins.putIfAbsent(code, lineage.map(known -> origin(known, code)).orElse(code));
        }
        return origins;
    }

    private static String origin(LeafLineage lineage, String code) {
        Optional<Descent> said = lineage.of(code);
        if (said.isEmpty()) {
            return lineage.from(code).isEmpty() ? code : "new " + code;
        }
        Descent descent = said.get();
        return switch (descent.as()) {
            case SAME -> code;
            case RENUMBERED -> String.join("+", descent.from());
            default -> descent.as() + " " + String.join("+", descent.from()) + " as " + code;
        };
    }

    /** Whether a lineage says which leaf is which. */
    public boolean isStated() {
        return ofBefore.isPresent() || ofAfter.isPresent();
    }

    /** The number before of a leaf of the later set; empty when it was none or several leaves. */
    public Optional<String> before(String code) {
        return Optional.ofNullable(beforeOf.get(code));
    }

    /** The number after of a leaf of the earlier set; empty when it became none or several leaves. */
    public Optional<String> after(String code) {
        return Optional.ofNullable(afterOf.get(code));
    }

    /** What a leaf of the later set is that was no single leaf before: {@code SPLIT}, {@code MERGED} or {@code NEW}. */
    public Kind arrival(String code) {
        return ofAfter.flatMap(lineage -> lineage.of(code))
                .map(Descent::as)
                .filter(kind -> kind == Kind.SPLIT || kind == Kind.MERGED)
                .or(() -> ofBefore.map(lineage -> fate(lineage, code).backwards()))
                .orElse(Kind.NEW);
    }

    /** What became of a leaf of the earlier set that is no single leaf any more: {@code SPLIT}, {@code MERGED} or {@code DROPPED}. */
    public Kind departure(String code) {
        return ofAfter.map(lineage -> fate(lineage, code))
                .filter(kind -> kind != Kind.DROPPED)
                .or(() -> ofBefore.flatMap(lineage -> lineage.of(code))
                        .map(descent -> descent.as().backwards())
                        .filter(kind -> kind == Kind.SPLIT || kind == Kind.MERGED))
                .orElse(Kind.DROPPED);
    }

    /** The numbers before of a leaf of the later set that was split off or merged; none of a new one. */
    public List<String> former(String code) {
        return ofAfter.flatMap(lineage -> lineage.of(code))
                .map(Descent::from)
                .or(() -> ofBefore.map(lineage -> codes(lineage.from(code))))
                .orElse(List.of());
    }

    /** The numbers after of a leaf of the earlier set that was split or merged; none of a dropped one. */
    public List<String> became(String code) {
        return ofAfter.map(lineage -> codes(lineage.from(code)))
                .or(() -> ofBefore.flatMap(lineage -> lineage.of(code)).map(Descent::from))
                .orElse(List.of());
    }

    private static List<String> codes(List<Descent> descents) {
        return descents.stream().flatMap(each -> each.code().stream()).toList();
    }

    private static Kind fate(LeafLineage lineage, String former) {
        List<Kind> kinds = lineage.from(former).stream().map(Descent::as).toList();
        if (kinds.contains(Kind.SPLIT)) {
            return Kind.SPLIT;
        }
        return kinds.contains(Kind.MERGED) ? Kind.MERGED : Kind.DROPPED;
    }
}
