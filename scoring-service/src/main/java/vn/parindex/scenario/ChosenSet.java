package vn.parindex.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.facts.FittingFigures;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scorebook.Base;

/**
 * Bộ chỉ số mà một kịch bản chấm bằng: the base's own or another one of the shelf, with the scenario's changes.
 *
 * @param asOf day of the scenario
 */
record ChosenSet(Catalogue catalogue, SetShelf shelf, Base base, LocalDate asOf, Findings findings) {

    /** Its effective text; of no use when there are errors among the findings. */
    String text(Scenario scenario) {
        String text = scenario.criteriaSet().map(this::other).orElseGet(base::setText);
        return findings.hasErrors() ? text : catalogue.changedCanonical(text, scenario.set());
    }

    /** The set of a text that {@link #text} gave; it must have come into force by the scenario's day. */
    CriteriaSet read(String text, Scenario scenario) {
        CriteriaSet own = base.assignment().set();
        CriteriaSet set = text.equals(base.setText()) ? own : Base.set(catalogue, text, base.movedYears());
        if (scenario.asOf().isPresent() && asOf.isBefore(set.period().from())) {
            refuse(
                    "set-not-in-force",
                    "asOf",
                    "bộ chỉ số (" + set.id() + ") chưa có hiệu lực vào ngày " + asOf,
                    "ngày chốt từ " + set.period().from());
        }
        if (scenario.criteriaSet().isPresent()) {
            unread(set);
            otherForm(set);
        }
        return set;
    }

    /** Figures of the base that another set reads in another form. */
    private void otherForm(CriteriaSet set) {
        Set<IndicatorId> others = new TreeSet<>(
                FittingFigures.of(set, base.assignment().sheets()).others().keySet());
        others.addAll(
                FittingFigures.of(set, base.assignment().lastYear()).others().keySet());
        if (!others.isEmpty()) {
            refuse(
                    "figures-other-form",
                    "criteriaSet",
                    "bộ chỉ số (" + set.id() + ") đọc số liệu của chỉ báo theo cách khác: "
                            + others.stream().map(Object::toString).collect(Collectors.joining(", ")),
                    "bộ đọc số liệu như bộ của lần chấm này");
        }
    }

    /** Figures of the base that another set has no use for. */
    private void unread(CriteriaSet set) {
        List<String> unread = base.assignment().sheets().stream()
                .flatMap(sheet -> sheet.facts().keySet().stream())
                .filter(indicator -> !set.indicators().containsKey(indicator))
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
        if (!unread.isEmpty()) {
            findings.warning(
                    "figures-not-read",
                    Place.of("criteriaSet"),
                    "bộ chỉ số (" + set.id() + ") không dùng số liệu của " + unread.size() + " chỉ báo: "
                            + unread.stream().collect(Collectors.joining(", ")),
                    "các số liệu đó không được tính");
        }
    }

    private String other(String id) {
        SetRef ref = SetRef.parse(id);
        Optional<Edition> edition = shelf.find(ref);
        if (edition.isEmpty()) {
            refuse("unknown-set", "criteriaSet", "không có bộ chỉ số (" + id + ")", shelf.expected(ref));
            return "";
        }
        CriteriaSet set = shelf.read(edition.get());
        LocalDate day = asOf.minusYears(base.movedYears());
        if (day.isBefore(set.period().from()) || day.isAfter(set.period().closes())) {
            refuse(
                    "set-not-in-force",
                    "criteriaSet",
                    "bộ chỉ số (" + id + ") không có hiệu lực vào ngày " + day,
                    "ngày chốt từ " + set.period().from() + " đến "
                            + set.period().closes());
        } else if (set.districtLevel() != base.assignment().set().districtLevel()) {
            refuse(
                    "other-level",
                    "criteriaSet",
                    "bộ chỉ số (" + id + ") của cấp khác",
                    "bộ chấm các đơn vị của lần chấm này");
        }
        return catalogue.canonical(shelf.folder(edition.get()), day);
    }

    private void refuse(String code, String place, String what, String expected) {
        findings.error(code, Place.of(place), what, expected);
    }
}
