package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.Samples.LeafOf;

/** Order, chunks, threads, locale and time zone change nothing, to the byte. */
class DeterminismTest {
    private static final CriteriaSet SET =
            Samples.set(share("1.1").notArisen(NotArisenPolicy.EXCLUDE), share("1.2"), share("1.10"));
    private static final String EXPECTED = json(TestScorers.parallel(1, 1), units(), sheets());

    @ParameterizedTest
    @CsvSource({"1,64", "1,7", "4,3", "3,1", "8,16"})
    void chunksAndThreads(int threads, int chunk) {
        assertThat(json(TestScorers.parallel(threads, chunk), units(), sheets()))
                .isEqualTo(EXPECTED);
    }

    @Test
    void orderOfUnitsAndSheets() {
        List<Unit> units = units();
        List<FactSheet> sheets = sheets();
        Collections.shuffle(units, new Random(1));
        Collections.shuffle(sheets, new Random(2));
        assertThat(json(TestScorers.parallel(2, 5), units, sheets)).isEqualTo(EXPECTED);
    }

    @Test
    void localeAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(json(TestScorers.parallel(2, 5), units(), sheets())).isEqualTo(EXPECTED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void cardByCardIsTheSameAsAllAtOnce() {
        List<ScoreCard> streamed = new ArrayList<>();
        Assignment assignment = Assignment.of(SET, units(), sheets());
        TestScorers.parallel(3, 4).score(assignment, placed -> streamed.add(placed.card()));
        assertThat(streamed).isSortedAccordingTo((a, b) -> a.unitCode().compareTo(b.unitCode()));
        assertThat(streamed.stream().map(CardJson::card))
                .containsExactlyInAnyOrderElementsOf(TestScorers.parallel(1, 64).score(assignment).cards().stream()
                        .map(CardJson::card)
                        .toList());
    }

    private static String json(Scorer scorer, List<Unit> units, List<FactSheet> sheets) {
        return CardJson.document(SET, Samples.END, "digest", scorer.score(Assignment.of(SET, units, sheets)));
    }

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            units.add(Samples.unit(Integer.toString(i)));
        }
        return units;
    }

    private static List<FactSheet> sheets() {
        List<FactSheet> sheets = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            String numerator = Integer.toString(i % 7);
            sheets.add(Samples.sheet(
                    Integer.toString(i),
                    Map.of("1.1", Samples.ratio(numerator, "7"), "1.10", Samples.ratio(Integer.toString(i), "41"))));
        }
        return sheets;
    }

    private static LeafOf share(String code) {
        return new LeafOf(code, "3.33", new ScoringMethod.Proportional(Optional.empty(), false), ValueType.RATIO);
    }
}
