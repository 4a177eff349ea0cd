package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.TestScorers;

class MidYearTest {

    private final List<ScoreCard> cards = TestScorers.shared()
            .score(new WhatIf(HaiLangBase.CATALOGUE, HaiLangBase.LINEAGE)
                    .apply(HaiLangBase.base(), List.of(MidYear.on(LocalDate.of(2024, 2, 15), HaiLangBase.base())))
                    .base()
                    .assignment())
            .cards();

    @Test
    void whatIsNotYetDueStandsApartFromWhatIsLost() {
        assertThat(cards).allSatisfy(card -> {
            MidYear row = MidYear.of(card);
            assertThat(row.notYetDue().add(row.awaiting()).add(row.lostForGood()))
                    .isEqualByComparingTo(card.lost());
            assertThat(row.notYetDue()).isPositive();
            assertThat(row.next())
                    .isNotEmpty()
                    .allSatisfy(open -> assertThat(open.points()).isPositive());
        });
    }

    @Test
    void theIndexToDateIsAboveTheIndexWhileSomethingIsOpen() {
        assertThat(cards)
                .filteredOn(card -> MidYear.of(card).notYetDue().signum() > 0)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.indexToDate().orElseThrow())
                        .isGreaterThan(card.index().orElseThrow().printed()));
    }

    @Test
    void onTheLastDayNothingIsLeftOut() {
        Scenario lastDay = MidYear.on(LocalDate.of(2025, 1, 31), HaiLangBase.base());
        assertThat(lastDay.facts()).isEmpty();
    }

    @Test
    void nothingThatIsOverDueIsCalledNotYetDue() {
        assertThat(cards)
                .flatExtracting(ScoreCard::criteria)
                .flatExtracting(leaf -> leaf.losses())
                .filteredOn(loss -> loss.cause() == Cause.NOT_YET_DUE)
                .allSatisfy(loss -> assertThat(loss.changeable()).isTrue());
    }
}
