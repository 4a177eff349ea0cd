package vn.parindex.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedUnitsTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "hai-lang-2024,16,470,1",
        "hai-lang-2025,15,470,1",
        "huong-hoa-2021,21,465,2",
        "vinh-linh-2025,18,464,3",
        "duc-tho-2024,16,440,1"
    })
    void eachPlaceHasItsOfficialUnits(String place, int units, String parent, int towns) {
        List<Unit> all = ShippedUnits.of(place);
        assertThat(all).hasSize(units).allSatisfy(u -> {
            assertThat(u.code().value()).matches("[0-9]{5}");
            assertThat(u.parent()).isEqualTo(new UnitCode(parent));
            assertThat(u.name().toLowerCase(java.util.Locale.ROOT)).startsWith(u.type() + " ");
        });
        assertThat(all.stream().filter(u -> u.type().equals("thị trấn"))).hasSize(towns);
        assertThat(ShippedUnits.PLACES).contains(place);
    }

    @Test
    void theProvincesListIsThatOfItsThreeDistricts() {
        List<Unit> province = ShippedUnits.of("quang-tri-2021-2025");
        assertThat(province).hasSize(55);
        assertThat(province)
                .extracting(Unit::name)
                .containsAll(ShippedUnits.of("hai-lang-2024").stream()
                        .map(Unit::name)
                        .toList())
                .containsAll(ShippedUnits.of("huong-hoa-2021").stream()
                        .map(Unit::name)
                        .toList())
                .containsAll(ShippedUnits.of("vinh-linh-2025").stream()
                        .map(Unit::name)
                        .toList());
    }

    @Test
    void aSetIsAboutThePlaceItsNameBeginsWith() {
        assertThat(ShippedUnits.placeOf("hai-lang-2024-huyen")).contains("hai-lang-2024");
        assertThat(ShippedUnits.placeOf("hai-lang-2024")).contains("hai-lang-2024");
        assertThat(ShippedUnits.placeOf("hai-lang-20245")).isEmpty();
    }

    @Test
    void haiBaAndHaiQueBecameHaiBinhWhichKeepsACode() {
        List<Succession> into =
                Lineage.shipped().into(new UnitCode("19687"), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30));
        assertThat(into).extracting(s -> s.predecessor().value()).containsExactly("19687", "19696");
        assertThat(into).allMatch(Succession::whole);
        assertThat(into).allSatisfy(s -> assertThat(s.source()).contains("chưa kiểm chứng"));
        assertThat(name("hai-lang-2024", "19687")).isEqualTo("Xã Hải Ba");
        assertThat(name("hai-lang-2024", "19696")).isEqualTo("Xã Hải Quế");
        assertThat(name("hai-lang-2025", "19687")).isEqualTo("Xã Hải Bình");
    }

    @ParameterizedTest
    @CsvSource({"hai-lang-2025,5", "huong-hoa-2021,7", "vinh-linh-2025,5", "duc-tho-2024,5"})
    void everyUnitOfMid2025HasOneSuccessorAndNobodyElseHas(String place, int successors) {
        Set<UnitCode> units = ShippedUnits.of(place).stream().map(Unit::code).collect(Collectors.toSet());
        List<Succession> steps = Lineage.shipped().all().stream()
                .filter(s -> s.effective().equals(REFORM) && units.contains(s.predecessor()))
                .toList();
        assertThat(steps).hasSize(units.size()).allMatch(Succession::whole);
        assertThat(steps.stream().map(Succession::successor).distinct()).hasSize(successors);
    }

    @Test
    void theLineageSpeaksOfKnownUnitsOnly() {
        Set<UnitCode> known = ShippedUnits.PLACES.stream()
                .flatMap(p -> ShippedUnits.of(p).stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
        assertThat(Lineage.shipped().all()).allSatisfy(s -> {
            assertThat(known).contains(s.predecessor());
            assertThat(s.source()).isNotBlank();
        });
        assertThat(Lineage.shipped().all()).hasSize(72);
    }

    private static String name(String place, String code) {
        return ShippedUnits.of(place).stream()
                .filter(u -> u.code().value().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
