package vn.parindex.scenario.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.SetChange;
import vn.parindex.finding.Finding;
import vn.parindex.scenario.FactChange;
import vn.parindex.scenario.Scenario;

/**
 * Những gì đã sửa trên bàn thử.
 *
 * @param places for each fact change the beginning of its fields' names
 * @param faults what could not be read
 */
public record Changes(List<FactChange> facts, List<SetChange> set, List<String> places, List<Fault> faults) {

    /**
     * Chỗ sai.
     *
     * @param field name of the field; empty when it belongs to none
     */
    public record Fault(String field, String message) {

        /** A finding that belongs to no field. */
        public static Fault of(Finding finding) {
            return new Fault("", words(finding));
        }

        private static String words(Finding finding) {
            return finding.what() + (finding.expected().isEmpty() ? "" : "; cần " + finding.expected());
        }
    }

    /** A scenario that changes this after what it changed already. */
    public Scenario after(Scenario carried) {
        List<FactChange> allFacts = new ArrayList<>(carried.facts());
        allFacts.addAll(facts);
        List<SetChange> allSet = new ArrayList<>(carried.set());
        allSet.addAll(set);
        return new Scenario(
                carried.name(), carried.asOf(), carried.surveyHeld(), carried.criteriaSet(), allFacts, allSet);
    }

    /**
     * Findings on the scenario as faults of the fields that it came from.
     *
     * @param carried how many fact changes it had before these
     */
    public List<Fault> faults(List<Finding> findings, int carried) {
        return findings.stream()
                .map(finding ->
                        new Fault(field(finding.place().toString(), carried).orElse(""), Fault.words(finding)))
                .toList();
    }

    private Optional<String> field(String place, int carried) {
        for (int i = 0; i < places.size(); i++) {
            String start = "facts[" + (carried + i) + "]";
            if (place.startsWith(start)) {
                String column = place.substring(place.lastIndexOf('.') + 1);
                return Optional.of(places.get(i) + column);
            }
        }
        return Optional.empty();
    }
}
