package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Leaf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.scoring.LeafStanding;
import vn.parindex.scoring.UnitStanding;
import vn.parindex.scoring.exact.Fraction;

/** Mục tiêu của một đơn vị. Whether it is met is read from what the engine says, never computed. */
public sealed interface Goal {

    boolean isMet(UnitStanding standing, CriteriaSet set);

    /** As {@link #parse} reads it: {@code index=80}. */
    String text();

    /** As a person says it: «chỉ số từ 80 trở lên». */
    String words();

    /** Chỉ số ít nhất, in points as the set compares them (exact or printed). */
    record IndexAtLeast(BigDecimal points) implements Goal {
        @Override
        public boolean isMet(UnitStanding standing, CriteriaSet set) {
            return standing.compared()
                    .filter(index -> index.compareTo(Fraction.of(points)) >= 0)
                    .isPresent();
        }

        @Override
        public String text() {
            return "index=" + points.toPlainString();
        }

        @Override
        public String words() {
            return "chỉ số từ " + points.toPlainString().replace('.', ',') + " trở lên";
        }
    }

    /** Xếp loại ít nhất, after caps. */
    record GradeAtLeast(String grade) implements Goal {
        @Override
        public boolean isMet(UnitStanding standing, CriteriaSet set) {
            List<String> names = grades(set);
            return standing.grade()
                    .filter(own -> names.indexOf(own) <= names.indexOf(grade))
                    .isPresent();
        }

        @Override
        public String text() {
            return "grade=" + grade;
        }

        @Override
        public String words() {
            return "xếp loại «" + grade + "» trở lên";
        }
    }

    /** Thứ hạng nhiều nhất, the other units held as they are. */
    record RankAtMost(int rank) implements Goal {
        @Override
        public boolean isMet(UnitStanding standing, CriteriaSet set) {
            return standing.rank().filter(own -> own <= rank).isPresent();
        }

        @Override
        public String text() {
            return "rank=" + rank;
        }

        @Override
        public String words() {
            return "hạng " + rank + " trở lên";
        }
    }

    /** Tiêu chí đạt điểm tối đa, after gates; in a district set a commune may ask what it must add for that. */
    record LeafAtFull(String leaf) implements Goal {
        @Override
        public boolean isMet(UnitStanding standing, CriteriaSet set) {
            LeafStanding own = standing.leaves().get(codes(set).indexOf(leaf));
            return own.earned().signum() > 0 && own.earned().compareTo(own.max()) >= 0;
        }

        @Override
        public String text() {
            return "leaf=" + leaf;
        }

        @Override
        public String words() {
            return "tiêu chí " + leaf + " đạt điểm tối đa";
        }
    }

    /**
     * Reads {@code index=80}, {@code grade=Tốt}, {@code rank=3} or {@code leaf=7.3}.
     *
     * @throws BadInput when it is none of these, or a grade or leaf that the set does not have
     */
    static Goal parse(String text, CriteriaSet set) {
        String[] halves =
                Normalizer.normalize(text.strip(), Normalizer.Form.NFC).split("=", 2);
        String value = halves.length == 2 ? halves[1].strip() : "";
        Optional<Goal> goal =
                switch (halves[0].strip()) {
                    case "index" ->
                        value.matches("[0-9]{1,3}([.,][0-9]{1,6})?")
                                ? Optional.of(new IndexAtLeast(new BigDecimal(value.replace(',', '.'))))
                                : Optional.empty();
                    case "grade" ->
                        grades(set).contains(value) ? Optional.of(new GradeAtLeast(value)) : Optional.empty();
                    case "rank" ->
                        value.matches("[1-9][0-9]{0,5}")
                                ? Optional.of(new RankAtMost(Integer.parseInt(value)))
                                : Optional.empty();
                    case "leaf" -> codes(set).contains(value) ? Optional.of(new LeafAtFull(value)) : Optional.empty();
                    default -> Optional.empty();
                };
        return goal.orElseThrow(() -> new BadInput(List.of(Finding.error(
                "bad-goal",
                Place.of("goal"),
                "không hiểu mục tiêu (" + text + ")",
                "index=80, rank=3, leaf= mã tiêu chí, hoặc grade= một trong: " + String.join(", ", grades(set))))));
    }

    private static List<String> codes(CriteriaSet set) {
        return set.leaves().stream().map(Leaf::code).toList();
    }

    private static List<String> grades(CriteriaSet set) {
        return set.grades().steps().stream().map(GradeScale.Step::name).toList();
    }
}
