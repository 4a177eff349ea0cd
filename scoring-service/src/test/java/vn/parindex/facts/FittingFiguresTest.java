package vn.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.UnitCode;

/** Figures of one version that another version reads, and those it cannot. */
class FittingFiguresTest {

    private static final CriteriaSet SET = new Catalogue().read(SetFolder.shipped("hai-lang-2024"));
    private static final IndicatorId ASSETS = new IndicatorId("cong-khai-tai-san-cong");
    private static final IndicatorId PAYMENTS = new IndicatorId("giao-dich-thanh-toan-truc-tuyen");
    private static final IndicatorId UNKNOWN = new IndicatorId("khong-co-trong-bo");

    @Test
    void what_fits_and_what_the_set_does_not_ask_for_stays() {
        FactSheet sheet = sheet(Map.of(
                ASSETS, reported(new Figure.Items(Set.of("thanh-ly"))),
                PAYMENTS, reported(new Figure.Percent(new BigDecimal("45"))),
                UNKNOWN, reported(new Figure.YesNo(true))));
        FittingFigures fitting = FittingFigures.of(SET, List.of(sheet));
        assertThat(fitting.sheets()).containsExactly(sheet);
        assertThat(fitting.others()).isEmpty();
    }

    @Test
    void another_form_and_an_item_that_is_no_more_are_left_out_and_counted() {
        FactSheet sheet = sheet(Map.of(
                ASSETS, reported(new Figure.Items(Set.of("thanh-ly", "da-bo"))),
                PAYMENTS, reported(new Figure.YesNo(true))));
        FactSheet good = sheet(Map.of(PAYMENTS, reported(new Figure.Ratio(BigDecimal.ONE, BigDecimal.TEN))));
        FittingFigures fitting = FittingFigures.of(SET, List.of(sheet, good));
        assertThat(fitting.sheets()).containsExactly(sheet(Map.of()), good);
        assertThat(fitting.others()).containsExactlyInAnyOrderEntriesOf(Map.of(ASSETS, 1, PAYMENTS, 1));
    }

    @Test
    void not_arisen_fits_only_where_the_set_says_what_it_means() {
        IndicatorId reports = new IndicatorId("bao-cao-pbgdpl");
        FactSheet sheet = sheet(Map.of(PAYMENTS, new Fact.NotArisen(""), reports, new Fact.NotArisen("")));
        assertThat(FittingFigures.of(SET, List.of(sheet)).others()).containsOnlyKeys(reports);
    }

    private static FactSheet sheet(Map<IndicatorId, Fact> facts) {
        return new FactSheet(new UnitCode("19681"), facts);
    }

    private static Fact reported(Figure figure) {
        return new Fact.Reported(figure, Optional.empty(), "");
    }
}
