package vn.parindex.authoring.cases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;

/**
 * Một bộ cùng các ca kiểm thử của nó, đã chạy.
 *
 * @param set the effective set on the last day of its period
 * @param canonical its text
 * @param results every case of the folder with what came out
 */
public record SetCases(CriteriaSet set, String canonical, List<CaseResult> results) {

    private static final Catalogue CATALOGUE = new Catalogue();

    /**
     * The set of a folder and its cases, run now.
     *
     * @throws vn.parindex.finding.BadInput when the set or its cases cannot be read
     */
    public static SetCases of(SetFolder folder, CaseRunner runner) {
        return of(folder, runner, any -> true);
    }

    /** The set of a folder and only some of its cases; as {@link #of(SetFolder, CaseRunner)}. */
    public static SetCases of(SetFolder folder, CaseRunner runner, Predicate<WorkedCase> chosen) {
        CriteriaSet set = CATALOGUE.read(folder);
        return new SetCases(set, CATALOGUE.canonical(folder, set.period().to()), runner.run(folder, chosen));
    }

    /** The results of one leaf's cases in file order. */
    public List<CaseResult> of(Leaf leaf) {
        return about(WorkedCase.Subject.LEAF).getOrDefault(leaf.code(), List.of());
    }

    /** The results of the cases about one kind of thing, by its code. */
    public Map<String, List<CaseResult>> about(WorkedCase.Subject subject) {
        return results.stream()
                .filter(result -> result.worked().about() == subject)
                .sorted(Comparator.comparing(result -> result.worked().place()))
                .collect(Collectors.groupingBy(
                        result -> result.worked().code(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The type of what the leaf measures; empty for milestones. */
    Optional<Indicator.ValueType> type(Leaf leaf) {
        return leaf.indicator()
                .flatMap(id -> Optional.ofNullable(set.indicators().get(id)))
                .map(Indicator::type);
    }

    static Catalogue catalogue() {
        return CATALOGUE;
    }
}
