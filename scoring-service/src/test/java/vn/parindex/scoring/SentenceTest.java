package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Source;

class SentenceTest {
    @Test
    void aMissedTargetNamesFigureThresholdShortfallAndSource() {
        CriteriaSet set =
                Samples.set(new Samples.LeafOf("7.3", "1.50", new ScoringMethod.AgainstTarget(false), ValueType.RATIO)
                        .target(Comparison.AT_LEAST, "45"));
        Round round = TestScorers.shared()
                .score(Assignment.of(
                        set,
                        List.of(Samples.unit("1")),
                        List.of(Samples.sheet("1", Map.of("7.3", Samples.ratio("42", "100"))))));
        assertThat(round.cards().get(0).criteria().get(0).sentence())
                .isEqualTo("Tiêu chí 7.3 đạt 42/100 (42 %), thấp hơn chỉ tiêu ≥ 45 %; thiếu 3 hồ sơ để đạt chỉ tiêu"
                        + " (mất 0,10 điểm; căn cứ: kh-hai-lang-2024, Phụ lục TT26).");
    }

    @Test
    void aDocumentIsCitedByKindNumberAndDayOrByItsTitle() {
        assertThat(new Source("a", "Quyết định ban hành Kế hoạch", "", "60/QĐ-UBND", "2024-01-11").cited())
                .isEqualTo("Quyết định số 60/QĐ-UBND ngày 11/01/2024");
        assertThat(new Source("a", "Công văn về việc", "", "5/CV", "tháng 12 năm 2024").cited())
                .isEqualTo("Công văn số 5/CV");
        assertThat(new Source("a", "Kế hoạch năm 2024", "", "", "").cited()).isEqualTo("Kế hoạch năm 2024");
    }
}
