package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.authoring.workbook.FormField.Choice;
import vn.parindex.catalogue.shape.Methods;

/**
 * Những gì một ô cho chọn.
 *
 * @param offered what cells offer besides the closed lists: values with their names, by the last key of the column
 */
record FieldChoices(FormCells cells, Map<String, Map<String, String>> offered) {

    List<Choice> of(Column column) {
        if (column.path().equals("variant")) {
            return closed(column).stream()
                    .filter(choice -> Methods.variants(LeafForm.method(cells))
                            .contains(choice.value().split(Wording.MEANS, 2)[0]))
                    .toList();
        }
        Map<String, String> known = offered.getOrDefault(column.key(), Map.of());
        if (known.isEmpty()) {
            return closed(column);
        }
        List<Choice> choices = new ArrayList<>();
        known.forEach((value, label) -> choices.add(new Choice(value, label + " (" + value + ")")));
        return choices;
    }

    private static List<Choice> closed(Column column) {
        return Wording.choices(column).stream()
                .map(choice -> new Choice(choice, choice))
                .toList();
    }
}
