package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.finding.BadInput;

/**
 * Every one-step fault of a shipped set's gates and of its bonus and penalty lines is noticed by the cases: a threshold moved
 * by 0.01, a condition or the whole gate left out, another effect, points per unit and cap moved by 0.01.
 */
class GateAndAdjustmentMutationTest {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final CaseRunner RUNNER = new CaseRunner(TestScorers.shared());
    private static final Pattern THRESHOLD =
            Pattern.compile("(đạt (?:dưới|từ) |chỉ số (?:dưới|từ) )([0-9]+(?:[.,][0-9]+)?)");

    /** Leaf 1.1.1 of Đức Thọ is yes or no: there «mất điểm» and «không có điểm» are the same. */
    private static final String EQUIVALENT = "duc-tho-2024 K1 Khi tiêu chí \"1.1.1\" mất điểm";

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    private record Mutant(String subject, String what, List<SetChange> changes) {}

    @ParameterizedTest
    @MethodSource("shipped")
    void theCasesNoticeEveryFault(String id) {
        SetFolder folder = SetFolder.shipped(id);
        CriteriaSet set = CATALOGUE.read(folder);
        List<WorkedCase> cases = CATALOGUE.cases(folder).stream()
                .filter(one -> one.about() != WorkedCase.Subject.LEAF)
                .toList();
        assertThat(RUNNER.run(set, cases)).allMatch(CaseResult::holds);
        List<String> survivors = mutants(set).stream()
                .filter(mutant -> !isNoticed(folder, set.period().to(), mutant, cases))
                .map(mutant -> id + " " + mutant.subject() + " " + mutant.what())
                .filter(mutant -> !mutant.startsWith(EQUIVALENT))
                .toList();
        assertThat(survivors).isEmpty();
    }

    private static boolean isNoticed(SetFolder folder, LocalDate end, Mutant mutant, List<WorkedCase> cases) {
        CriteriaSet changed;
        try {
            changed = CATALOGUE.change(folder, end, mutant.changes());
        } catch (BadInput refused) {
            return true;
        }
        List<WorkedCase> own = cases.stream()
                .filter(one -> one.code().equals(mutant.subject()))
                .toList();
        return RUNNER.run(changed, own).stream().anyMatch(result -> !result.holds());
    }

    private static List<Mutant> mutants(CriteriaSet set) {
        List<Mutant> mutants = new ArrayList<>();
        set.gates().forEach(gate -> sentences(gate, mutants));
        set.adjustments().forEach(line -> amounts(line, mutants));
        return mutants;
    }

    private static void sentences(Gate gate, List<Mutant> mutants) {
        String sentence = gate.sentence();
        mutants.add(
                new Mutant(gate.code(), "left out", List.of(SetChange.removeFromSet("gates[" + gate.code() + "]"))));
        Matcher threshold = THRESHOLD.matcher(sentence);
        while (threshold.find()) {
            // A step down means the same gate: points of two decimals leave no score between 49.99 and 50 % of a
            // maximum
            // below 100.
            String moved = new BigDecimal(threshold.group(2).replace(',', '.'))
                    .add(new BigDecimal("0.01"))
                    .toPlainString()
                    .replace('.', ',');
            add(
                    gate,
                    sentence.substring(0, threshold.start(2)) + moved + sentence.substring(threshold.end(2)),
                    mutants);
            add(gate, sentence.replaceAll("đạt dưới ([^%]*% điểm tối đa)", "đạt từ $1 trở lên"), mutants);
        }
        for (String condition : conditions(sentence)) {
            add(gate, sentence.replace(" và " + condition, "").replace(condition + " và ", ""), mutants);
        }
        add(gate, sentence.replace("không có điểm", "mất điểm"), mutants);
        add(gate, sentence.replaceAll("thì .*", "thì xếp loại không quá \"Tốt\""), mutants);
    }

    private static List<String> conditions(String sentence) {
        String when = sentence.substring("Khi ".length(), sentence.indexOf(" thì "));
        String[] all = when.split(" và ");
        return all.length == 1 ? List.of() : List.of(all);
    }

    private static void add(Gate gate, String sentence, List<Mutant> mutants) {
        if (!sentence.equals(gate.sentence())) {
            SetChange change = SetChange.putInSet(
                    "gates[" + gate.code() + "].sentence", '"' + sentence.replace("\"", "\\\"") + '"');
            mutants.add(new Mutant(gate.code(), sentence, List.of(change)));
        }
    }

    private static void amounts(Adjustment line, List<Mutant> mutants) {
        for (String step : List.of("0.01", "-0.01")) {
            BigDecimal by = new BigDecimal(step);
            amount(line, "points-per-unit", line.pointsPerUnit().add(by), mutants);
            amount(line, "cap", line.cap().add(by), mutants);
        }
    }

    private static void amount(Adjustment line, String key, BigDecimal moved, List<Mutant> mutants) {
        SetChange change =
                SetChange.putInSet("adjustments[" + line.code() + "]." + key, '"' + moved.toPlainString() + '"');
        mutants.add(new Mutant(line.code(), key + " = " + moved, List.of(change)));
    }
}
