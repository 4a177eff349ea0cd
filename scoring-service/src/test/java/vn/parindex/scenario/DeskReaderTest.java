package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.SetChange;
import vn.parindex.commune.UnitCode;
import vn.parindex.scenario.desk.Changes;
import vn.parindex.scenario.desk.Desk;
import vn.parindex.scenario.desk.DeskReader;
import vn.parindex.scenario.desk.Field;

class DeskReaderTest {

    private static final String RATIO = "s.ho-so-dung-han.";

    private final Desk desk = Desk.of(HaiLangBase.base(), new UnitCode("19711"));

    @Test
    void whatWasNotTouchedChangesNothing() {
        Changes changes = DeskReader.read(desk, shown());
        assertThat(changes.facts()).isEmpty();
        assertThat(changes.set()).isEmpty();
        assertThat(changes.faults()).isEmpty();
        assertThat(DeskReader.read(desk, Map.of())).isEqualTo(changes);
    }

    @Test
    void itemsAreSentInTheOrderOfTheChoicesAndThenNothingIsTouched() {
        Map<String, String> boxes = new TreeMap<>();
        fields().stream()
                .filter(field -> field.kind() == Field.Kind.ITEMS)
                .forEach(field -> boxes.put(
                        field.name(),
                        field.choices().stream()
                                .map(Field.Choice::value)
                                .filter(field::has)
                                .collect(Collectors.joining("|"))));
        assertThat(boxes).isNotEmpty();
        assertThat(DeskReader.read(desk, boxes).facts()).isEmpty();
    }

    @Test
    void oneTouchedCellSendsTheWholeFigure() {
        Changes changes = DeskReader.read(desk, Map.of(RATIO + "numerator", "401"));
        assertThat(changes.facts()).singleElement().satisfies(change -> {
            assertThat(change.units()).containsExactly("19711");
            assertThat(((FactChange.Put) change.kind()).cells())
                    .containsEntry("numerator", "401")
                    .containsKey("denominator");
        });
        assertThat(changes.places()).containsExactly(RATIO);
    }

    @Test
    void emptiedCellsAreAFigureThatWasNotEntered() {
        Changes changes = DeskReader.read(desk, Map.of(RATIO + "numerator", "", RATIO + "denominator", " "));
        assertThat(changes.facts())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isInstanceOf(FactChange.Remove.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"45,5;45.5", "45.5;45.5", " 45 ;45", "-1;-1", "0,250;0.250"})
    void aDecimalCommaIsRead(String typed, String read) {
        Changes changes = DeskReader.read(desk, Map.of(RATIO + "numerator", typed));
        assertThat(((FactChange.Put) changes.facts().get(0).kind()).cells()).containsEntry("numerator", read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"45,", "1.234", "12.345.678", "bốn", "1e3", "--1", "4 5"})
    void whatIsNoNumberIsAFaultOfItsField(String typed) {
        Changes changes = DeskReader.read(desk, Map.of(RATIO + "numerator", typed));
        assertThat(changes.facts()).isEmpty();
        assertThat(changes.faults()).extracting(Changes.Fault::field).containsExactly(RATIO + "numerator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "2024-02-28", "1/2", "30/13/2024"})
    void whatIsNoDayIsAFaultOfItsField(String typed) {
        Field day = fields().stream()
                .filter(field -> field.kind() == Field.Kind.DAY && field.name().startsWith("s."))
                .findFirst()
                .orElseThrow();
        assertThat(DeskReader.read(desk, Map.of(day.name(), typed)).faults())
                .extracting(Changes.Fault::field)
                .containsExactly(day.name());
    }

    @Test
    void aTargetAMaximumAndALeafSwitchedOffAreChangesOfTheSet() {
        Field target = fields().stream()
                .filter(field -> field.name().contains(".target."))
                .findFirst()
                .orElseThrow();
        String leaf = desk.areas().get(0).leaves().get(0).leaf().code();
        Changes changes = DeskReader.read(desk, Map.of(target.name(), "51,5", "b." + leaf + ".off", "off"));
        assertThat(changes.set()).contains(SetChange.drop(leaf));
        assertThat(changes.set())
                .filteredOn(change -> change.path().startsWith("target."))
                .singleElement()
                .satisfies(change -> assertThat(change.value())
                        .isEqualTo(SetChange.putText("", "", "51.5").value()));
    }

    @Test
    void everyFieldOfTheDeskCanBeAppliedAsItIsTyped() {
        fields().stream().filter(field -> field.kind() == Field.Kind.NUMBER).forEach(field -> {
            Changes changes = DeskReader.read(desk, Map.of(field.name(), "1"));
            assertThat(changes.faults()).as(field.name()).isEmpty();
        });
    }

    private Map<String, String> shown() {
        return fields().stream().collect(Collectors.toMap(Field::name, Field::value, (first, second) -> first));
    }

    private List<Field> fields() {
        return desk.areas().stream()
                .flatMap(area -> area.leaves().stream())
                .flatMap(leaf -> java.util.stream.Stream.concat(
                        leaf.figures().stream().flatMap(each -> each.fields().stream()), leaf.rules().stream()))
                .toList();
    }
}
