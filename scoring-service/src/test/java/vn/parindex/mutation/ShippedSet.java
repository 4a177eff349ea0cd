package vn.parindex.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.authoring.cases.LeafDocuments;
import vn.parindex.authoring.cases.Mutant;
import vn.parindex.authoring.cases.Mutants;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.BadInput;

/** One shipped set with its cases, and what becomes of its mutants. */
final class ShippedSet {

    private static final Catalogue CATALOGUE = new Catalogue();

    final String id;
    private final String canonical;
    private final Function<List<SetChange>, CriteriaSet> changing;
    private final CriteriaSet set;
    private final List<WorkedCase> cases;

    ShippedSet(String id) {
        this.id = id;
        SetFolder folder = SetFolder.shipped(id);
        this.set = CATALOGUE.read(folder);
        this.canonical = CATALOGUE.canonical(folder, set.period().to());
        this.changing = CATALOGUE.changing(canonical);
        this.cases = CATALOGUE.cases(folder).stream()
                .filter(one -> one.about() == WorkedCase.Subject.LEAF)
                .toList();
    }

    /** Cases that do not even hold for the set as it is. */
    List<String> wrongCases() {
        CaseVerdict verdict = new CaseVerdict(set);
        List<String> wrong = new ArrayList<>();
        for (WorkedCase one : cases) {
            List<String> failures = verdict.failures(one);
            if (!failures.isEmpty()) {
                wrong.add(id + " " + one.code() + " «" + one.name() + "»: " + failures);
            }
        }
        return wrong;
    }

    List<Mutant> mutants() {
        Map<String, MapNode> texts = LeafDocuments.of(canonical).leaves();
        List<Mutant> mutants = new ArrayList<>();
        for (Leaf leaf : set.leaves()) {
            Optional<Indicator.ValueType> type = leaf.indicator()
                    .flatMap(i -> Optional.ofNullable(set.indicators().get(i)))
                    .map(Indicator::type);
            mutants.addAll(Mutants.of(leaf.code(), Objects.requireNonNull(texts.get(leaf.code())), type));
        }
        return mutants;
    }

    /** Mutants that no case of their leaf notices. */
    Set<String> survivors() {
        return mutants().parallelStream()
                .filter(mutant -> !notices(mutant))
                .map(mutant -> id + " " + mutant.leaf() + " " + mutant.what())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a case of the leaf fails, or the set, sound before, is refused at a line of it. */
    boolean notices(Mutant mutant) {
        CriteriaSet changed;
        try {
            changed = changing.apply(mutant.changes());
        } catch (BadInput refused) {
            return refused.findings().stream().allMatch(found -> found.place().line() > 0);
        }
        CaseVerdict verdict = new CaseVerdict(changed);
        return cases.stream()
                .filter(one -> one.code().equals(mutant.leaf()))
                .anyMatch(one -> !verdict.failures(one).isEmpty());
    }
}
