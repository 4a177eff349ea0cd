package vn.parindex.authoring.web.cases;

import java.util.List;
import java.util.Optional;
import vn.parindex.authoring.cases.Coverage;
import vn.parindex.authoring.cases.MutationScore;
import vn.parindex.authoring.cases.SetCases;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.scoring.CaseResult;

/**
 * Các ca của một bản nháp.
 *
 * @param score when it was asked for
 * @param progress of the score, when somebody asked for it
 */
record CaseList(List<Row> rows, Coverage coverage, Optional<MutationScore> score, Optional<MutationProgress> progress) {

    /**
     * Một mã.
     *
     * @param coverage of a leaf
     * @param score of a leaf when it was asked for
     */
    record Row(
            String code,
            String name,
            List<CaseResult> results,
            Optional<Coverage.OfLeaf> coverage,
            Optional<MutationScore.OfLeaf> score) {

        static Row of(SetCases cases, Coverage.OfLeaf leaf, Optional<MutationScore.OfLeaf> score) {
            return new Row(
                    leaf.code(), leaf.name(), results(cases, Subject.LEAF, leaf.code()), Optional.of(leaf), score);
        }

        static Row of(SetCases cases, Subject about, String code, String name) {
            return new Row(code, name, results(cases, about, code), Optional.empty(), Optional.empty());
        }

        private static List<CaseResult> results(SetCases cases, Subject about, String code) {
            return cases.about(about).getOrDefault(code, List.of());
        }

        public List<CaseResult> wrong() {
            return results.stream().filter(result -> !result.holds()).toList();
        }

        /** Faults that some case should notice. */
        public List<MutationScore.Survivor> unnoticed() {
            return score.map(MutationScore.OfLeaf::unnoticed).orElse(List.of());
        }
    }

    public int count() {
        return rows.stream().mapToInt(row -> row.results().size()).sum();
    }

    public int wrong() {
        return rows.stream().mapToInt(row -> row.wrong().size()).sum();
    }
}
