package vn.parindex.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Dòng kế thừa của tiêu chí. Where the leaves of a set come from in the set that it carries on, so that a leaf with another
 * number is still compared with itself.
 *
 * @param set the set that is carried on, most often last year's
 * @param version the version of it whose numbers are meant
 */
public record LeafLineage(SetId set, String version, List<Descent> leaves) {

    /**
     * Một dòng.
     *
     * @param code of the leaf in the set that says this; empty for one that was dropped
     * @param from its numbers in the set that is carried on; empty for a new leaf
     */
    public record Descent(Optional<String> code, Kind as, List<String> from) {}

    /** Kế thừa thế nào. */
    public enum Kind {
        /** Giữ nguyên số. */
        SAME,
        /** Đổi số, vẫn là một tiêu chí. */
        RENUMBERED,
        /** Một phần của tiêu chí cũ. */
        SPLIT,
        /** Gộp từ nhiều tiêu chí cũ. */
        MERGED,
        /** Mới. */
        NEW,
        /** Tiêu chí cũ không còn. */
        DROPPED;

        /** What it is called when one looks from the later set back to the earlier one. */
        Kind backwards() {
            return switch (this) {
                case SPLIT -> MERGED;
                case MERGED -> SPLIT;
                case NEW -> DROPPED;
                case DROPPED -> NEW;
                default -> this;
            };
        }
    }

    /** Whether these are the numbers of this set: of the same set only the very version, of another one any. */
    boolean isAbout(CriteriaSet other, SetId own) {
        return set.equals(other.id()) && (!own.equals(other.id()) || version.equals(other.version()));
    }

    /** Whether both say where leaves come from in one and the same version. */
    boolean hasSameOrigin(LeafLineage other) {
        return set.equals(other.set) && version.equals(other.version);
    }

    /** What is said of a leaf of the set that says this. */
    Optional<Descent> of(String code) {
        return leaves.stream()
                .filter(each -> each.code().filter(code::equals).isPresent())
                .findFirst();
    }

    /** What became of a leaf of the set that is carried on: several when it was split. */
    List<Descent> from(String code) {
        return leaves.stream().filter(each -> each.from().contains(code)).toList();
    }
}
