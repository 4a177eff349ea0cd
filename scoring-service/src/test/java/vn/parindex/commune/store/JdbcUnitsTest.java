package vn.parindex.commune.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.WebTest;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.PlacedUnit;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.commune.UnitSearch;
import vn.parindex.commune.UnitStore;

@WebTest
@Transactional
class JdbcUnitsTest {

    @Autowired
    UnitStore units;

    @Test
    void readsBackWhatWasKept() {
        Unit unit = new Unit(
                new UnitCode("00004"),
                "Phường Trúc Bạch",
                "phường",
                new UnitCode("001"),
                "Quận Ba Đình",
                Map.of("nong-thon-moi", "nâng cao", "mien-nui", "yes"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2025, 6, 30)));
        units.replace("ba-dinh-2024", List.of(unit));
        assertThat(units.of("ba-dinh-2024")).containsExactly(unit);
    }

    @Test
    void replacesAListWhole() {
        units.replace("hai-lang-x", ShippedUnits.of("hai-lang-2024"));
        units.replace("hai-lang-x", ShippedUnits.of("hai-lang-2025"));
        assertThat(units.of("hai-lang-x")).containsExactlyInAnyOrderElementsOf(ShippedUnits.of("hai-lang-2025"));
        assertThat(units.places()).contains("hai-lang-x");
        assertThat(units.of("nowhere")).isEmpty();
    }

    @Test
    void ordersNamesAsTheVietnameseDo() {
        units.replace("x", List.of(unit("1", "Xã Đê"), unit("2", "Xã Dê"), unit("3", "Xã Ăn"), unit("4", "Xã An")));
        assertThat(units.of("x")).extracting(Unit::name).containsExactly("Xã An", "Xã Ăn", "Xã Dê", "Xã Đê");
    }

    @Test
    void findsANameWithTheToneMarkOnEitherVowel() {
        units.replace("x", List.of(unit("1", "Xã Vĩnh Hòa"), unit("2", "Xã Vĩnh Hóa")));
        assertThat(names("x", "", "hoà")).containsExactly("Xã Vĩnh Hòa");
        assertThat(names("x", "", "Vĩnh hòa")).containsExactly("Xã Vĩnh Hòa");
        assertThat(names("x", "", "vinh hoa")).containsExactlyInAnyOrder("Xã Vĩnh Hòa", "Xã Vĩnh Hóa");
        assertThat(names("x", "", "%")).isEmpty();
    }

    @Test
    void filtersByTypeAndPagesInOneOrder() {
        units.replace("y", ShippedUnits.of("vinh-linh-2025"));
        assertThat(names("y", "thị trấn", "")).hasSize(3);
        UnitSearch first = new UnitSearch("y", "", "", Optional.empty(), 10);
        List<PlacedUnit> page = units.find(first);
        PlacedUnit last = page.get(9);
        UnitSearch.Position after =
                new UnitSearch.Position(last.place(), last.unit().code());
        List<PlacedUnit> rest = units.find(new UnitSearch("y", "", "", Optional.of(after), 10));
        assertThat(page).hasSize(10).doesNotContainAnyElementsOf(rest);
        assertThat(rest).hasSize(8);
    }

    @Test
    void keepsTheLineage() {
        units.replace(Lineage.shipped());
        units.replace(Lineage.shipped());
        assertThat(units.lineage().all()).isEqualTo(Lineage.shipped().all());
    }

    private List<String> names(String place, String type, String text) {
        return units.find(new UnitSearch(place, type, text, Optional.empty(), 100)).stream()
                .map(u -> u.unit().name())
                .toList();
    }

    private static Unit unit(String code, String name) {
        return new Unit(
                new UnitCode(code),
                name,
                "xã",
                new UnitCode("470"),
                "Huyện",
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }
}
