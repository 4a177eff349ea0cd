package vn.parindex.authoring.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/** The printed annex, and which leaf stands where in the files. */
class AnnexTest {

    private final Catalogue catalogue = new Catalogue();

    static List<String> sets() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLeafStandsOnceInTheAnnexWithItsMethodAndItsCitation(String id) {
        CriteriaSet set = catalogue.read(SetFolder.shipped(id));
        Annex annex = EffectiveAnnex.of(set);
        List<Annex.Row> rows =
                annex.areas().stream().flatMap(area -> area.rows().stream()).toList();
        assertThat(rows.stream().map(Annex.Row::code))
                .containsExactlyElementsOf(set.leaves().stream().map(Leaf::code).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.method()).isNotBlank().matches("\\p{Lu}.*");
            assertThat(row.citation()).isNotBlank();
            assertThat(row.max()).matches("\\d+(,\\d+)?");
        });
        assertThat(annex.tail().gates()).hasSameSizeAs(set.gates());
        assertThat(annex.tail().grades()).hasSameSizeAs(set.grades().steps());
    }

    @Test
    void anAreaAndAGroupShowWhatIsPrintedAndElseTheSumOfWhatIsBelow() {
        SetFolder folder = SetFolder.shipped("hai-lang-2024");
        LocalDate day = LocalDate.of(2024, 12, 31);
        String group = "areas[1].criteria[1.1].max";
        Annex printed = EffectiveAnnex.of(catalogue.change(
                folder,
                day,
                List.of(SetChange.putInSet("areas[1].max", "\"12.50\""), SetChange.putInSet(group, "\"4.50\""))));
        assertThat(printed.areas().get(0).max()).isEqualTo("12,50");
        assertThat(printed.areas().get(0).groups().get(0).max()).isEqualTo("4,50");
        CriteriaSet set = catalogue.read(folder);
        Annex summed = EffectiveAnnex.of(set);
        assertThat(summed.areas().get(0).groups().get(0).max())
                .isEqualTo(Annex.sum(set.areas().get(0).criteria().get(0).leaves()));
        assertThat(summed.areas().get(0).max())
                .isEqualTo(Annex.sum(set.areas().get(0).leaves()));
    }

    @Test
    void aBandLeafReadsAsOneSentence() {
        CriteriaSet set = catalogue.read(SetFolder.shipped("hai-lang-2024"));
        Annex.Row row = EffectiveAnnex.of(set).areas().stream()
                .flatMap(area -> area.rows().stream())
                .filter(each -> each.code().equals("7.3"))
                .findFirst()
                .orElseThrow();
        assertThat(row.target()).isEqualTo("≥ 45 %");
        assertThat(row.method()).startsWith("Theo thang bậc (≥ 45 %: 3 điểm");
        assertThat(row.rules()).contains("Cách xử lý khi không phát sinh: loại khỏi điểm tối đa");
    }

    @Test
    void aLayerWithoutMeaningStillShowsItsLeaves() {
        Map<String, String> files = new TreeMap<>(
                SetDocuments.read(SetFolder.shipped("duc-tho-2024")).canonical());
        SetDocuments documents = SetDocuments.read(SetFolder.amongShipped("duc-tho-2024", files));
        Annex annex = WrittenAnnex.of(documents);
        assertThat(annex.whole()).isFalse();
        assertThat(annex.areas().get(0).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyPlaceOfALeafLeadsToIt(String id) {
        SetDocuments documents = SetDocuments.read(SetFolder.shipped(id));
        LeafPlaces places = LeafPlaces.of(documents);
        documents
                .areas()
                .values()
                .forEach(area -> area.maps("criteria").forEach(criterion -> {
                    assertThat(places.leaf(area.placeOf("max"))).isEqualTo(area.text("code"));
                    List<MapNode> leaves = criterion.maps("leaves");
                    (leaves.isEmpty() ? List.of(criterion) : leaves)
                            .forEach(leaf -> leaf.entries()
                                    .forEach(entry -> assertThat(
                                                    places.leaf(entry.value().place()))
                                            .hasValue(leaf.text("code").orElseThrow())));
                }));
        documents.set().maps("amendments").stream()
                .filter(amendment -> amendment.has("leaf"))
                .forEach(amendment -> assertThat(places.leaf(amendment.placeOf("change")))
                        .hasValue(amendment.text("leaf").orElseThrow()));
        assertThat(places.leaf(documents.set().placeOf("title"))).isEmpty();
        assertThat(places.leaf(Place.of("cases/khac.yaml"))).isEmpty();
    }

    @Test
    void aGateStandsAtEachOfItsLinesAndNowhereElse() {
        SetDocuments documents = SetDocuments.read(SetFolder.shipped("hai-lang-2024"));
        LeafPlaces places = LeafPlaces.of(documents);
        for (MapNode gate : documents.set().maps("gates")) {
            for (String key : List.of("code", "sentence", "citation")) {
                assertThat(places.gate(gate.placeOf(key))).isEqualTo(gate.text("code"));
                assertThat(places.leaf(gate.placeOf(key))).isEmpty();
            }
        }
        assertThat(places.gate(documents.set().placeOf("scoring"))).isEmpty();
        assertThat(places.gate(Place.of("set.yaml"))).isEmpty();
        documents
                .areas()
                .values()
                .forEach(area -> assertThat(places.gate(area.placeOf("code"))).isEmpty());
    }
}
