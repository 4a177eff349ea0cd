package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.web.VietnameseDay;

/**
 * Các ô của một ca kiểm thử, as people type them: decimal comma, day before month. Names are those of the columns of the
 * workbook's sheet; a figure has its number, {@code given.0.numerator}.
 *
 * @param texts without blank ones
 */
public record CaseCells(Map<String, String> texts) {

    static final List<String> FIGURE = List.of("numerator", "denominator", "value", "date", "status", "source");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern TYPED_NUMBER = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FIGURE_OF = Pattern.compile("given\\.([0-9]{1,2})\\..+");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    public CaseCells {
        Map<String, String> kept = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            String plain = BREAKS.matcher(
                            Normalizer.normalize(text, Normalizer.Form.NFC).strip())
                    .replaceAll(" ");
            if (!plain.isEmpty()) {
                kept.put(name, plain);
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    /** The cells of a case as its file has it. */
    static CaseCells of(MapNode worked) {
        Map<String, String> texts = new LinkedHashMap<>();
        worked.text("name").ifPresent(name -> texts.put("name", name));
        worked.map("given").ifPresent(given -> given(given, texts));
        for (String group : List.of("last-year", "unit", "expect")) {
            worked.map(group).ifPresent(map -> all(group + ".", map, texts));
        }
        worked.text("as-of").ifPresent(day -> texts.put("as-of", shown(day)));
        return new CaseCells(texts);
    }

    private static void given(MapNode given, Map<String, String> texts) {
        List<MapNode.Entry> entries = given.entries();
        boolean byName = entries.stream().anyMatch(entry -> entry.value() instanceof MapNode);
        if (!byName) {
            all("given.0.", given, texts);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            texts.put("given." + i + ".of", entries.get(i).key());
            String prefix = "given." + i + ".";
            given.map(entries.get(i).key()).ifPresent(figure -> all(prefix, figure, texts));
        }
    }

    private static void all(String prefix, MapNode map, Map<String, String> texts) {
        for (MapNode.Entry entry : map.entries()) {
            List<String> values = map.texts(entry.key()).stream()
                    .map(TextNode::text)
                    .map(CaseCells::shown)
                    .toList();
            texts.put(prefix + entry.key(), String.join("; ", values));
        }
    }

    /** The cells of a case that is proposed: its name, figures and unit, and nothing of what must come out. */
    public static CaseCells proposed(WorkedCase worked) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", worked.name());
        int row = 0;
        for (Map.Entry<String, GivenFigure> entry : worked.given().entrySet()) {
            if (!entry.getKey().equals(worked.code())) {
                texts.put("given." + row + ".of", entry.getKey());
            }
            figure("given." + row + ".", entry.getValue(), texts);
            row++;
        }
        worked.lastYear().ifPresent(figure -> figure("last-year.", figure, texts));
        texts.put("unit.type", worked.unitType().equals("xã") ? "" : worked.unitType());
        texts.put("unit.attributes", String.join("; ", worked.attributes()));
        texts.put("as-of", worked.asOf().map(VietnameseDay::of).orElse(""));
        return new CaseCells(texts);
    }

    private static void figure(String prefix, GivenFigure figure, Map<String, String> texts) {
        texts.put(prefix + "numerator", shown(figure.numerator()));
        texts.put(prefix + "denominator", shown(figure.denominator()));
        texts.put(prefix + "value", shown(figure.value()));
        texts.put(prefix + "date", shown(figure.date()));
        texts.put(prefix + "status", figure.status().equals("reported") ? "" : figure.status());
        texts.put(prefix + "source", figure.source());
    }

    /** What a cell holds; empty text when it is blank. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** These cells with one more. */
    public CaseCells with(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(name, text);
        return new CaseCells(more);
    }

    /** The numbers of the figures that hold something. */
    public List<Integer> figures() {
        return texts.keySet().stream()
                .map(FIGURE_OF::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The case as its file has it; each value stands at the place named like its cell, with a prefix. */
    MapNode node(String prefix) {
        CellNodes nodes = new CellNodes(this, prefix);
        MapNode worked = nodes.map("", List.of("name"));
        worked = worked.with("given", given(nodes));
        MapNode last = nodes.map("last-year.", FIGURE);
        worked = last.entries().isEmpty() ? worked : worked.with("last-year", last);
        MapNode unit = nodes.map("unit.", List.of("type"));
        Optional<ListNode> attributes = nodes.list("unit.attributes");
        unit = attributes.isPresent() ? unit.with("attributes", attributes.get()) : unit;
        worked = unit.entries().isEmpty() ? worked : worked.with("unit", unit);
        for (MapNode.Entry day : nodes.map("", List.of("as-of")).entries()) {
            worked = worked.with("as-of", day.value());
        }
        return worked.with("expect", nodes.map("expect.", CaseFields.EXPECTED));
    }

    private Node given(CellNodes nodes) {
        MapNode byName = MapNode.empty(nodes.place("given"));
        for (int row : figures()) {
            String prefix = "given." + row + ".";
            MapNode figure = nodes.map(prefix, FIGURE);
            if (text(prefix + "of").isEmpty()) {
                return figure;
            }
            byName = byName.with(text(prefix + "of"), figure);
        }
        return byName;
    }

    /** As people write it. */
    private static String shown(String text) {
        if (DAY.matcher(text).matches()) {
            return VietnameseDay.of(LocalDate.parse(text));
        }
        return NUMBER.matcher(text).matches() ? text.replace('.', ',') : text;
    }

    /** As files have it; what cannot be read stays as it was typed. */
    static String written(String typed) {
        if (TYPED_NUMBER.matcher(typed).matches()) {
            return new BigDecimal(typed.replace(',', '.')).toPlainString();
        }
        return VietnameseDay.read(typed).map(LocalDate::toString).orElse(typed);
    }

    /** How to write a number that has points between thousands, or decimals after a point; empty for any other text. */
    static Optional<String> ambiguous(String typed) {
        return THOUSANDS.matcher(typed).matches()
                ? Optional.of("viết " + typed.replace(".", "") + ", hoặc với dấu phẩy thập phân")
                : Optional.empty();
    }
}
