package vn.parindex.authoring.cases;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.WorkedCase;

/**
 * Điểm đột biến của một bộ: how many planted faults the cases notice.
 *
 * @param leaves in printed order
 */
public record MutationScore(List<OfLeaf> leaves) {

    /**
     * Một tiêu chí.
     *
     * @param cases how many cases hold; a case that is wrong notices nothing
     * @param planted how many faults
     * @param survivors those that no case noticed
     */
    public record OfLeaf(String code, String name, int cases, int planted, List<Survivor> survivors) {

        /** Faults that could be noticed. */
        public int noticeable() {
            return planted
                    - (int) survivors.stream().filter(Survivor::equivalent).count();
        }

        public int noticed() {
            return planted - survivors.size();
        }

        /** The faults that some case should notice. */
        public List<Survivor> unnoticed() {
            return survivors.stream().filter(each -> !each.equivalent()).toList();
        }
    }

    /**
     * Lỗi không ca nào phát hiện.
     *
     * @param sameBecause why the set means the same with it, so that no case can tell; empty when it does not
     * @param proposal a case that would notice it, without points; empty when no figure was found
     */
    public record Survivor(Mutant mutant, Optional<String> sameBecause, Optional<WorkedCase> proposal) {

        public boolean equivalent() {
            return sameBecause.isPresent();
        }

        /** One sentence. */
        public String says() {
            if (sameBecause.isPresent()) {
                return mutant.says() + ": không ca nào phân biệt được, vì " + sameBecause.get();
            }
            return mutant.says() + ": không ca nào phát hiện; "
                    + proposal.map(one -> "thiếu ca «" + one.name() + "»")
                            .orElse("chưa tìm được số liệu nào cho kết quả khác");
        }
    }

    public int noticeable() {
        return leaves.stream().mapToInt(OfLeaf::noticeable).sum();
    }

    public int noticed() {
        return leaves.stream().mapToInt(OfLeaf::noticed).sum();
    }

    /** Whether every fault that can be noticed is. */
    public boolean complete() {
        return noticed() == noticeable();
    }

    public Optional<OfLeaf> leaf(String code) {
        return leaves.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
