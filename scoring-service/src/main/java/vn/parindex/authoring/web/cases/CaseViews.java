package vn.parindex.authoring.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.CaseFields;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.authoring.web.cases.CaseField.Choice;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.CaseResult;

/** Các ca thành ô: of each figure the cells that its indicator needs. */
final class CaseViews {

    private static final List<String> ALL = List.of("numerator", "denominator", "value", "date", "status", "source");

    private final CaseFile file;
    private final Optional<CriteriaSet> set;
    private final Optional<Leaf> leaf;
    private final CaseChoices choices;
    private final Map<String, String> faults;

    CaseViews(CaseFile file, Optional<CriteriaSet> set, List<Finding> faults) {
        this.file = file;
        this.set = set;
        this.leaf = set.filter(any -> file.about() == Subject.LEAF).stream()
                .flatMap(known -> known.leaves().stream())
                .filter(one -> one.code().equals(file.code()))
                .findFirst();
        this.choices = new CaseChoices(set, leaf);
        this.faults = faults.stream()
                .collect(Collectors.toMap(
                        found -> found.place().file(), Spoken::sentence, (first, second) -> first, TreeMap::new));
    }

    /** @param results of the cases in their order; none when they were not run */
    List<CaseView> of(List<CaseResult> results) {
        List<CaseView> views = new ArrayList<>();
        for (int i = 0; i < file.cases().size(); i++) {
            views.add(view(i, i < results.size() ? Optional.of(results.get(i)) : Optional.empty()));
        }
        return views;
    }

    private CaseView view(int number, Optional<CaseResult> result) {
        CaseCells cells = file.cases().get(number);
        String prefix = CaseFile.prefix(number);
        List<CaseField> more = new ArrayList<>();
        CaseFields.furtherExpected(file.about(), cells).forEach(key -> more.add(field(prefix, "expect.", key, cells)));
        for (String path : List.of("unit.type", "unit.attributes", "as-of")) {
            more.add(field(prefix, "", path, cells));
        }
        return new CaseView(
                number,
                field(prefix, "", "name", cells),
                given(prefix, cells),
                CaseFields.expected(file.about(), cells).stream()
                        .map(key -> field(prefix, "expect.", key, cells))
                        .toList(),
                more,
                result.filter(any -> file.isExpected(cells)),
                cells.text("card"));
    }

    private List<List<CaseField>> given(String prefix, CaseCells cells) {
        List<Integer> numbers = new ArrayList<>(cells.figures());
        boolean byName = byName(cells);
        int next = numbers.stream().max(Integer::compare).orElse(-1) + 1;
        if (numbers.isEmpty() || byName) {
            numbers.add(next);
        }
        List<List<CaseField>> rows = new ArrayList<>();
        for (int row : numbers) {
            String group = "given." + row + ".";
            List<CaseField> fields = new ArrayList<>();
            if (byName) {
                fields.add(of(prefix, group, cells));
            }
            String of = cells.text(group + "of");
            CaseFields.figure(useful(of), cells, group)
                    .forEach(key -> fields.add(figure(prefix, group, "given.", key, cells, indicator(of))));
            rows.add(fields);
        }
        lastYear(prefix, cells).ifPresent(rows::add);
        return rows;
    }

    private Optional<List<CaseField>> lastYear(String prefix, CaseCells cells) {
        boolean asked = leaf.map(Leaf::method)
                        .filter(ScoringMethod.YearOnYear.class::isInstance)
                        .isPresent()
                || ALL.stream().anyMatch(key -> !cells.text("last-year." + key).isEmpty());
        return asked
                ? Optional.of(CaseFields.figure(useful(""), cells, "last-year.").stream()
                        .map(key -> figure(prefix, "last-year.", "last-year.", key, cells, indicator("")))
                        .toList())
                : Optional.empty();
    }

    /** Gates read several leaves, a leaf with milestones several indicators. */
    private boolean byName(CaseCells cells) {
        return file.about() == Subject.GATE
                || leaf.filter(one -> one.indicators().size() > 1).isPresent()
                || cells.figures().stream()
                        .anyMatch(row -> !cells.text("given." + row + ".of").isEmpty());
    }

    private CaseField of(String prefix, String group, CaseCells cells) {
        return made(prefix + group + "of", "given.of", cells.text(group + "of"), choices.subjects());
    }

    private List<String> useful(String of) {
        return indicator(of).map(CaseFields::figure).orElse(ALL);
    }

    private Optional<Indicator> indicator(String of) {
        if (of.isEmpty() && leaf.isEmpty() && file.about() == Subject.LEAF) {
            return Optional.empty();
        }
        return set.flatMap(known -> CaseSubjects.indicator(known, file, of));
    }

    private CaseField figure(
            String prefix, String group, String label, String key, CaseCells cells, Optional<Indicator> indicator) {
        String value = cells.text(group + key);
        return made(prefix + group + key, label + key, value, choices.figure(key, indicator, value));
    }

    private CaseField field(String prefix, String group, String key, CaseCells cells) {
        String path = group + key;
        return made(prefix + path, path, cells.text(path), choices.expected(path));
    }

    private CaseField made(String name, String path, String value, List<Choice> choices) {
        return new CaseField(name, path, value, choices, Objects.requireNonNullElse(faults.get(name), ""));
    }
}
