package vn.parindex.scenario.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.SetChange;
import vn.parindex.scenario.FactChange;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.web.VietnameseDay;

/** Đọc bàn thử: what was typed against what was shown; only what differs becomes a change. */
public final class DeskReader {

    private static final String STATUS = "status";

    private final Desk shown;
    private final Map<String, String> typed;
    private final List<FactChange> facts = new ArrayList<>();
    private final List<SetChange> set = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private DeskReader(Desk shown, Map<String, String> typed) {
        this.shown = shown;
        this.typed = typed;
    }

    /**
     * The changes.
     *
     * @param typed by name of the field; a field that is missing was not touched
     */
    public static Changes read(Desk shown, Map<String, String> typed) {
        DeskReader reader = new DeskReader(shown, typed);
        shown.areas().forEach(area -> area.leaves().forEach(reader::leaf));
        return new Changes(
                List.copyOf(reader.facts),
                List.copyOf(reader.set),
                List.copyOf(reader.places),
                List.copyOf(reader.faults));
    }

    private void leaf(DeskLeaf leaf) {
        leaf.figures().forEach(this::figures);
        Optional<Field> off = leaf.rules().stream()
                .filter(field -> field.name().endsWith("." + RuleFields.OFF))
                .filter(this::touched)
                .findFirst();
        if (off.isPresent()) {
            set.add(SetChange.drop(leaf.leaf().code()));
            return;
        }
        leaf.rules().stream().filter(this::touched).forEach(field -> rule(leaf, field));
    }

    private void figures(DeskLeaf.Figures figures) {
        List<Field> fields = figures.fields();
        if (fields.stream().noneMatch(this::touched)) {
            return;
        }
        String first = fields.get(0).name();
        String place = first.substring(0, first.lastIndexOf('.') + 1);
        int before = faults.size();
        Map<String, String> cells = cells(fields, place);
        if (faults.size() > before) {
            return;
        }
        String indicator = place.substring(2, place.length() - 1);
        facts.add(new FactChange(
                List.of(shown.unit().value()),
                indicator,
                cells.isEmpty() ? new FactChange.Remove() : new FactChange.Put(cells)));
        places.add(place);
    }

    private Map<String, String> cells(List<Field> fields, String place) {
        Map<String, String> cells = new LinkedHashMap<>();
        String state = value(fields, place + STATUS);
        if (state.equals("not-arisen")) {
            cells.put(STATUS, state);
        } else if (!state.isEmpty()) {
            cells.put("value", state);
        } else {
            fields.stream()
                    .filter(field -> !field.name().endsWith("." + STATUS))
                    .forEach(field -> text(field)
                            .filter(text -> !text.isEmpty())
                            .ifPresent(text -> cells.put(field.name().substring(place.length()), text)));
        }
        return cells;
    }

    private String value(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(this::typed)
                .orElse("");
    }

    private void rule(DeskLeaf leaf, Field field) {
        String path = field.name().substring(RuleFields.name(leaf.leaf(), "").length());
        text(field).ifPresent(text -> {
            if (text.isEmpty()) {
                faults.add(new Fault(field.name(), "ô «" + field.label() + "» cần một giá trị"));
            } else {
                set.add(SetChange.putText(leaf.leaf().code(), path, text));
            }
        });
    }

    /** What was typed in the form of a file; empty when it cannot be read, which is a fault. */
    private Optional<String> text(Field field) {
        String text = typed(field);
        if (text.isEmpty()) {
            return Optional.of(text);
        }
        Optional<String> read =
                switch (field.kind()) {
                    case NUMBER -> VietnameseNumber.plain(text);
                    case DAY -> VietnameseDay.read(text).map(LocalDate::toString);
                    case CHOICE, ITEMS -> Optional.of(text);
                };
        if (read.isEmpty()) {
            String expected = field.kind() == Field.Kind.DAY
                    ? "một ngày có thật như 31/12/2024"
                    : "một số như 45 hoặc 45,5; không dùng dấu chấm ngăn hàng nghìn";
            faults.add(new Fault(field.name(), "«" + text + "» không đọc được; cần " + expected));
        }
        return read;
    }

    private boolean touched(Field field) {
        return !typed(field).equals(field.value());
    }

    private String typed(Field field) {
        return typed.getOrDefault(field.name(), field.value()).strip();
    }
}
