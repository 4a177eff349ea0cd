package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Samples.LeafOf;

/** What can become of a leaf, an area or the index on a card decides whether a gate that asks it depends on the card. */
class GateSubjectTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final ScoringMethod SHARE = new ScoringMethod.Proportional(Optional.empty(), false);
    private static final NotArisenPolicy EXCLUDE = NotArisenPolicy.EXCLUDE;
    private static final ScoringMethod BAND = new ScoringMethod.Band(List.of(
            new BandStep(List.of(new Bound(Comparison.AT_LEAST, new BigDecimal(90))), BigDecimal.TEN),
            new BandStep(List.of(new Bound(Comparison.AT_LEAST, new BigDecimal(40))), new BigDecimal(4))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Khi tiêu chí "khongphatsinh" đạt từ 0% điểm tối đa trở lên | depends
                    Khi tiêu chí "khongphatsinh" đạt dưới 101% điểm tối đa     | depends
                    Khi tiêu chí "dudiem" đạt từ 0% điểm tối đa trở lên         | always
                    Khi tiêu chí "phuong" đạt từ 0% điểm tối đa trở lên          | depends
                    Khi tiêu chí "dieutra" đạt từ 0% điểm tối đa trở lên        | depends
                    Khi lĩnh vực "1" đạt từ 0% điểm tối đa trở lên               | always
                    Khi lĩnh vực "2" đạt từ 0% điểm tối đa trở lên               | depends
                    Khi lĩnh vực "2" đạt dưới 101% điểm tối đa                   | depends
                    Khi tiêu chí "ngoai" không có số liệu                        | never
                    Khi tiêu chí "dieutra" không có số liệu                     | never
                    Khi tiêu chí "bac" không có số liệu                          | depends
                    Khi tiêu chí "bac" không đạt chỉ tiêu                        | never
                    Khi tiêu chí "tyle" không đạt chỉ tiêu             | depends
                    Khi tiêu chí "chitieu" không đạt chỉ tiêu                   | depends
                    Khi tiêu chí "chitieu" không đạt chỉ tiêu và tiêu chí "chitieu" không có số liệu | never
                    Khi tiêu chí "chitieu" không có số liệu và tiêu chí "chitieu" không đạt chỉ tiêu | never
                    Khi tiêu chí "tyle" không đạt chỉ tiêu và tiêu chí "bac" mất điểm | depends
                    Khi tiêu chí "bac" không có số liệu và tiêu chí "bac" không có điểm | depends
                    Khi tiêu chí "bac" không có số liệu và tiêu chí "bac" đạt từ 1% điểm tối đa trở lên | never
                    Khi tiêu chí "haimoc" không có số liệu và tiêu chí "haimoc" đạt từ 1% điểm tối đa trở lên | depends
                    Khi tiêu chí "haimoc" không có số liệu và tiêu chí "haimoc" đạt từ 100% điểm tối đa trở lên | never
                    Khi tiêu chí "cokhong" đạt dưới 50% điểm tối đa và tiêu chí "cokhong" đạt từ 1% điểm tối đa trở lên | never
                    Khi tiêu chí "cokhong" mất điểm và tiêu chí "cokhong" đạt từ 0,5% điểm tối đa trở lên | never
                    Khi tiêu chí "cokhong" đạt từ 1% điểm tối đa trở lên        | depends
                    Khi tiêu chí "cokhong" đạt dưới 1% điểm tối đa              | depends
                    Khi tiêu chí "chitieu" đạt dưới 100% điểm tối đa và tiêu chí "chitieu" đạt từ 1% điểm tối đa trở lên | never
                    Khi tiêu chí "tyle" đạt dưới 100% điểm tối đa và tiêu chí "tyle" đạt từ 1% điểm tối đa trở lên | depends
                    """)
    void what_is_said_of_a_leaf_or_area_holds_on_every_card(String condition, String said) {
        CriteriaSet set = set(condition, Samples.POLICY);
        assertThat(verdict(set)).isEqualTo(said);
        assertThat(fires(cards(set))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Khi chỉ số dưới 0 điểm           | depends | never
                    Khi chỉ số từ 0 điểm trở lên     | depends | always
                    Khi chỉ số từ 105 điểm trở lên   | depends | never
                    Khi chỉ số từ 105,01 điểm trở lên | never  | never
                    Khi chỉ số dưới 105 điểm         | depends | always
                    Khi chỉ số dưới 105,01 điểm      | always  | always
                    Khi chỉ số dưới 100 điểm         | depends | depends
                    """)
    void bonus_and_penalty_move_an_index_without_bounds_as_far_as_their_caps(
            String condition, String open, String bounded) {
        CriteriaSet without = set(condition, new ScoringPolicy(2, 2, false, false, false, true, EXCLUDE, Set.of()));
        CriteriaSet within = set(condition, Samples.POLICY);
        assertThat(List.of(verdict(without), verdict(within))).containsExactly(open, bounded);
        assertThat(List.of(fires(cards(without)), fires(cards(within)))).containsExactly(open, bounded);
    }

    @Test
    void what_is_out_of_reach_is_shown_by_the_highest_that_there_is_with_the_bonus() {
        CriteriaSet open = set(
                "Khi chỉ số từ 200 điểm trở lên",
                new ScoringPolicy(2, 2, false, false, false, true, EXCLUDE, Set.of()));
        assertThat(GateGrammar.OF_SETS.verdict(open, open.gates().get(0)))
                .contains(new GateCheck.Verdict(false, "cao nhất cũng chỉ là 105, chưa tới 200"));
    }

    private static CriteriaSet set(String condition, ScoringPolicy policy) {
        Gate gate = new Gate("K1", condition + " thì xếp loại không quá \"Khá\"", Samples.CITATION, "");
        CriteriaSet plain = Samples.set(List.of(FIRST, SECOND), List.of(gate));
        return new CriteriaSet(
                plain.id(),
                plain.version(),
                plain.title(),
                plain.place(),
                plain.districtLevel(),
                plain.appraisingBody(),
                plain.period(),
                plain.base(),
                plain.status(),
                plain.pointsIllustrative(),
                policy,
                plain.grades(),
                plain.tieBreaks(),
                plain.areas(),
                List.of(line("thuong", Adjustment.Kind.BONUS), line("phat", Adjustment.Kind.PENALTY)),
                plain.gates(),
                plain.sources(),
                plain.notes(),
                plain.indicators(),
                plain.digest());
    }

    private static Adjustment line(String code, Adjustment.Kind kind) {
        BigDecimal cap = new BigDecimal(5);
        return new Adjustment(code, kind, code, Samples.id(code), BigDecimal.ONE, cap, Samples.CITATION, "");
    }

    private static String verdict(CriteriaSet set) {
        return GateGrammar.OF_SETS
                .verdict(set, set.gates().get(0))
                .map(GateCheck.Verdict::always)
                .map(always -> always ? "always" : "never")
                .orElse("depends");
    }

    private static String fires(List<ScoreCard> cards) {
        long fired =
                cards.stream().filter(card -> !card.gateEffects().isEmpty()).count();
        return fired == 0 ? "never" : fired == cards.size() ? "always" : "depends";
    }

    /** What is reported about every leaf of a card; nothing at all is one of them. */
    private enum Reported {
        NOTHING,
        LEAST,
        HALF,
        MOST
    }

    /** A ward and a commune with each report, with and without a survey, bonus, penalty and what did not arise. */
    private static List<ScoreCard> cards(CriteriaSet set) {
        List<ScoreCard> cards = new ArrayList<>();
        for (Reported reported : Reported.values()) {
            for (int bits = 0; bits < 16; bits++) {
                Unit unit = unit((bits & 1) == 0 ? "xã" : "phường");
                FactSheet sheet = sheet(reported, (bits & 2) == 0, (bits & 4) == 0);
                cards.addAll(SCORER.score(new Assignment(
                                set, List.of(unit), List.of(sheet), List.of(), List.of(), Samples.END, (bits & 8) == 0))
                        .cards());
            }
        }
        return cards;
    }

    private static FactSheet sheet(Reported reported, boolean arisen, boolean adjusted) {
        Map<IndicatorId, Fact> facts =
                new LinkedHashMap<>(Samples.sheet("1", reported == Reported.NOTHING ? Map.of() : figures(reported))
                        .facts());
        if (!arisen) {
            facts.put(Samples.id("khongphatsinh"), new Fact.NotArisen(""));
            facts.put(Samples.id("dudiem"), new Fact.NotArisen(""));
        }
        if (adjusted) {
            String line = reported == Reported.MOST ? "thuong" : "phat";
            facts.put(Samples.id(line), new Fact.Reported(Samples.amount("9"), Optional.empty(), ""));
        }
        return new FactSheet(new UnitCode("1"), facts);
    }

    private static Map<String, Figure> figures(Reported reported) {
        int percent = (reported.ordinal() - 1) * 50;
        Map<String, Figure> figures = new LinkedHashMap<>();
        Stream.of("bac", "chitieu", "tyle", "dudiem", "khongphatsinh", "phuong")
                .forEach(code -> figures.put(code, new Figure.Percent(BigDecimal.valueOf(percent))));
        figures.put("cokhong", new Figure.YesNo(reported == Reported.MOST));
        figures.put("ngoai", new Figure.Points(BigDecimal.valueOf(percent / 10)));
        figures.put("dieutra", Samples.ratio(Integer.toString(percent), "100"));
        figures.put("imot", reported == Reported.LEAST ? new Figure.NotSubmitted() : new Figure.Day(Samples.END));
        if (reported != Reported.HALF) {
            figures.put("ihai", figures.get("imot"));
        }
        return figures;
    }

    private static Unit unit(String type) {
        Unit sample = Samples.unit("1");
        return new Unit(
                sample.code(),
                sample.name(),
                type,
                sample.parent(),
                sample.parentName(),
                sample.attributes(),
                Optional.empty(),
                Optional.empty());
    }

    private static final List<LeafOf> FIRST = List.of(
            leaf("bac", BAND).target(Comparison.AT_LEAST, "90"),
            leaf("chitieu", new ScoringMethod.AgainstTarget(true)).target(Comparison.AT_LEAST, "90"),
            leaf("tyle", new ScoringMethod.AgainstTarget(false)).target(Comparison.AT_LEAST, "90"),
            leaf("dudiem", SHARE).notArisen(NotArisenPolicy.FULL),
            new LeafOf("cokhong", "10", new ScoringMethod.YesNo(), ValueType.YES_NO),
            new LeafOf("ngoai", "10", new ScoringMethod.External(), ValueType.POINTS),
            new LeafOf(
                    "haimoc",
                    "10",
                    new ScoringMethod.Deadline(List.of(milestone("imot"), milestone("ihai"))),
                    ValueType.DATE));

    /** All of them may be missing on a card. */
    private static final List<LeafOf> SECOND = List.of(
            leaf("khongphatsinh", SHARE).notArisen(EXCLUDE),
            leaf("phuong", SHARE).applies(new Applicability(Set.of("phường"), Map.of(), true)),
            leaf("dieutra", new ScoringMethod.SurveyShare()));

    private static LeafOf leaf(String code, ScoringMethod method) {
        return new LeafOf(code, "10", method, ValueType.RATIO);
    }

    private static Milestone milestone(String id) {
        Due due = new Due(Due.Boundary.BY, Samples.END);
        return new Milestone("", Samples.id(id), new BigDecimal(50), due, new Late.Zero(), false);
    }
}
