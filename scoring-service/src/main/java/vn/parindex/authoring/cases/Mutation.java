package vn.parindex.authoring.cases;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.authoring.cases.MutationScore.OfLeaf;
import vn.parindex.authoring.cases.MutationScore.Survivor;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.BadInput;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;

/** Cấy lỗi: plants every one-step fault into every leaf and runs the leaf's own cases on it. */
public final class Mutation {

    private final CaseRunner runner;
    private final SetCases cases;
    private final Map<String, MapNode> nodes;
    private final Map<String, Function<List<SetChange>, CriteriaSet>> areas;

    private Mutation(CaseRunner runner, SetCases cases, LeafDocuments documents) {
        this.runner = runner;
        this.cases = cases;
        this.nodes = documents.leaves();
        this.areas = documents.areaTexts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, area -> SetCases.catalogue().changing(area.getValue())));
    }

    /** The score of all leaves. */
    public static MutationScore of(SetCases cases, CaseRunner runner) {
        return of(cases, runner, () -> {});
    }

    /**
     * The score of all leaves.
     *
     * @param leafDone told after each leaf, from several threads
     */
    public static MutationScore of(SetCases cases, CaseRunner runner, Runnable leafDone) {
        return of(cases, runner, leaf -> true, leafDone);
    }

    /** The score of one leaf; empty when the set has no such leaf. */
    public static Optional<OfLeaf> ofLeaf(SetCases cases, CaseRunner runner, String code) {
        return of(cases, runner, leaf -> leaf.code().equals(code), () -> {}).leaf(code);
    }

    private static MutationScore of(SetCases cases, CaseRunner runner, Predicate<Leaf> chosen, Runnable leafDone) {
        Mutation mutation = new Mutation(runner, cases, LeafDocuments.of(cases.canonical()));
        List<LeafIn> leaves = cases.set().areas().stream()
                .flatMap(area -> area.leaves().stream().filter(chosen).map(leaf -> new LeafIn(area, leaf)))
                .toList();
        return new MutationScore(leaves.parallelStream()
                .map(in -> {
                    OfLeaf scored = mutation.leaf(in);
                    leafDone.run();
                    return scored;
                })
                .toList());
    }

    private record LeafIn(Area area, Leaf leaf) {}

    private OfLeaf leaf(LeafIn in) {
        Leaf leaf = in.leaf();
        MapNode node = Objects.requireNonNull(nodes.get(leaf.code()), leaf.code());
        List<Mutant> mutants = Mutants.of(leaf.code(), node, cases.type(leaf));
        List<WorkedCase> holding = holding(leaf);
        List<Survivor> survivors = mutants.stream()
                .flatMap(mutant -> survivor(in, mutant, holding).stream())
                .toList();
        return new OfLeaf(leaf.code(), leaf.name(), holding.size(), mutants.size(), survivors);
    }

    /** Only a case that holds for the set as it is can notice that it changed. */
    private List<WorkedCase> holding(Leaf leaf) {
        List<WorkedCase> own = cases.of(leaf).stream().map(CaseResult::worked).toList();
        return runner.run(cases.set(), own).stream()
                .filter(CaseResult::holds)
                .map(CaseResult::worked)
                .toList();
    }

    private Optional<Survivor> survivor(LeafIn in, Mutant mutant, List<WorkedCase> holding) {
        CriteriaSet changed;
        try {
            changed = change(in, mutant);
        } catch (BadInput refused) {
            return Optional.empty();
        }
        Optional<Leaf> now = changed.leaves().stream()
                .filter(leaf -> leaf.code().equals(in.leaf().code()))
                .findFirst();
        boolean noticed = now.isEmpty()
                ? !holding.isEmpty()
                : runner.run(changed, holding).stream().anyMatch(result -> !result.holds());
        return noticed ? Optional.empty() : Optional.of(survived(in, mutant, changed, now));
    }

    private CriteriaSet change(LeafIn in, Mutant mutant) {
        return Objects.requireNonNull(areas.get(in.area().code())).apply(mutant.changes());
    }

    private Survivor survived(LeafIn in, Mutant mutant, CriteriaSet changed, Optional<Leaf> now) {
        Optional<String> same = now.flatMap(leaf -> SameMeaning.because(in.area(), in.leaf(), leaf));
        Optional<WorkedCase> proposal = same.isPresent() ? Optional.empty() : proposal(in.leaf(), changed, now);
        return new Survivor(mutant, same, proposal);
    }

    /** The first figure at a threshold of the leaf, as it is or as it became, with which the two differ. */
    private Optional<WorkedCase> proposal(Leaf leaf, CriteriaSet changed, Optional<Leaf> now) {
        List<WorkedCase> tried = Stream.concat(Stream.of(leaf), now.stream())
                .flatMap(each -> Spots.of(cases.set(), each).stream())
                .map(Spot::worked)
                .toList();
        List<CaseResult> before = inOrder(tried, runner.run(cases.set(), tried));
        List<CaseResult> after = now.isEmpty() ? List.of() : inOrder(tried, runner.run(changed, tried));
        for (int i = 0; i < tried.size(); i++) {
            boolean differs =
                    now.isEmpty() || !before.get(i).got().equals(after.get(i).got());
            if (!before.get(i).got().isEmpty() && differs) {
                return Optional.of(tried.get(i));
            }
        }
        return Optional.empty();
    }

    /** The runner goes by as-of dates. */
    static List<CaseResult> inOrder(List<WorkedCase> tried, List<CaseResult> results) {
        Map<WorkedCase, CaseResult> byCase = new IdentityHashMap<>();
        results.forEach(result -> byCase.put(result.worked(), result));
        return tried.stream()
                .map(one -> Objects.requireNonNull(byCase.get(one)))
                .toList();
    }
}
