package vn.parindex.scorebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;

class UnitTextsTest {

    static final List<String> PLACES = ShippedUnits.PLACES;

    @ParameterizedTest
    @FieldSource("PLACES")
    void theUnitsOfAPlaceComeBackAsTheyWere(String place) {
        List<Unit> units = ShippedUnits.of(place);
        assertThat(UnitTexts.units(UnitTexts.ofUnits(units)))
                .isEqualTo(
                        units.stream().sorted(Comparator.comparing(Unit::code)).toList());
    }

    @Test
    void attributesAndDaysInForceComeBack() {
        Unit unit = new Unit(
                new UnitCode("19687"),
                "Xã \"Hải Bình\", mới",
                "xã",
                new UnitCode("470"),
                "Huyện Hải Lăng",
                Map.of("nong-thon-moi", "nang-cao", "mien", "bien"),
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.of(LocalDate.of(2025, 6, 30)));
        assertThat(UnitTexts.units(UnitTexts.ofUnits(List.of(unit)))).containsExactly(unit);
    }

    @Test
    void theLineageComesBackAsItWas() {
        var all = Lineage.shipped().all();
        assertThat(UnitTexts.successions(UnitTexts.ofSuccessions(all))).isEqualTo(all);
    }
}
