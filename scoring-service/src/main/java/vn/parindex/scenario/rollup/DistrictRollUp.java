package vn.parindex.scenario.rollup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scenario.Applied;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;

/**
 * Phiếu của huyện trước và sau một kịch bản của các xã: the district set scored on the communes' facts and the district's
 * own rows, both times by the engine (docs/what-if.md, section 5).
 *
 * @param before the district's base, untouched
 * @param after the same with what the scenario changed in the communes
 * @param warnings where the district's base and the communes' do not say the same
 */
public record DistrictRollUp(Base before, Base after, List<Finding> warnings) {

    /**
     * Carries a scenario over to the district. Only what it changed is carried over, so that a scenario without changes
     * gives the district's own cards.
     *
     * @param communes the base that the scenario was applied to
     * @param district a base of the district set of the same communes
     * @throws BadInput when the two bases are not of the same communes, or the second is of no district set
     */
    public static DistrictRollUp of(Base communes, Base district, Applied scenario) {
        Findings findings = new Findings();
        check(communes.assignment(), district.assignment(), findings);
        findings.stopOnErrors();
        Assignment old = communes.assignment();
        Assignment now = scenario.base().assignment();
        Assignment rolled = district.assignment();
        Assignment after = new Assignment(
                rolled.set(),
                rolled.units(),
                new CarriedOver(rolled, findings).sheets(old.sheets(), now.sheets()),
                rolled.lastYear(),
                rolled.successions(),
                old.asOf().equals(now.asOf()) ? rolled.asOf() : now.asOf(),
                old.surveyHeld() == now.surveyHeld() ? rolled.surveyHeld() : now.surveyHeld());
        Base changed = new Base(scenario.base().label(), district.setText(), district.movedYears(), after);
        return new DistrictRollUp(district, changed, findings.sorted());
    }

    /** Both scored, the card of the district (or of each of several) side by side. */
    public Comparison comparison(Scorer scorer, Lineage lineage) {
        return Comparison.ofScenario(
                Result.of(before.label(), true, before.assignment(), scorer.score(before.assignment())),
                Result.of(after.label(), false, after.assignment(), scorer.score(after.assignment())),
                lineage);
    }

    private static void check(Assignment communes, Assignment district, Findings findings) {
        Set<UnitCode> added = codes(district);
        if (!district.set().districtLevel()) {
            refuse(findings, "bộ chỉ số không phải cấp huyện (" + district.set().id() + ")", "bộ có level: district");
        } else if (communes.set().districtLevel()) {
            refuse(findings, "kịch bản đã ở cấp huyện (" + communes.set().id() + ")", "kịch bản của các xã");
        } else if (codes(communes).stream().noneMatch(added::contains)) {
            refuse(
                    findings,
                    "không xã nào thuộc kết quả cấp huyện (" + district.set().place() + ")",
                    "kết quả cấp huyện của " + communes.set().place());
        }
    }

    private static Set<UnitCode> codes(Assignment assignment) {
        return assignment.units().stream().map(Unit::code).collect(Collectors.toSet());
    }

    private static void refuse(Findings findings, String what, String expected) {
        findings.error("bad-roll-up", Place.of("cấp huyện"), what, expected);
    }
}
