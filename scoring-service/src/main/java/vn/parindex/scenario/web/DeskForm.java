package vn.parindex.scenario.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.commune.UnitCode;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.FactChange;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.web.VietnameseDay;

/** What the desk's form sends. */
record DeskForm(MultiValueMap<String, String> sent) {

    private static final String EVERYBODY = "tat-ca";

    UUID run() {
        return uuid("lan-cham").orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    UnitCode unit() {
        return new UnitCode(text("don-vi"));
    }

    Optional<UUID> copiedFrom() {
        return uuid("tu");
    }

    /** What the scenario changed already. */
    Scenario known() {
        try {
            return ScenarioJson.read(text("goc"));
        } catch (BadInput notMadeByThePage) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "goc", notMadeByThePage);
        }
    }

    /** The same with the head fields as they are now, and without what was taken away. */
    Scenario carried() {
        Scenario known = known();
        return new Scenario(
                known.name(),
                asOf(known),
                survey(known),
                set(known),
                kept(known.facts(), "facts"),
                kept(known.set(), "set"));
    }

    /** The typed fields, items of one field joined. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith("s.") || name.startsWith("b.")) {
                typed.put(
                        name, values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining("|")));
            }
        });
        return typed;
    }

    /** The change for many units, when its button was pressed; what is wrong with it is added to the faults. */
    Optional<FactChange> many(List<Fault> faults) {
        if (!sent.containsKey("them")) {
            return Optional.empty();
        }
        List<String> units = sent.getOrDefault("nhieu.don-vi", List.of());
        if (units.isEmpty()) {
            faults.add(new Fault("nhieu.don-vi", "chọn các đơn vị, hoặc «mọi đơn vị»"));
        }
        Optional<FactChange.Kind> kind = kind(faults);
        return kind.filter(known -> !units.isEmpty())
                .map(known -> new FactChange(
                        units.contains(EVERYBODY) ? List.of() : List.copyOf(units), text("nhieu.chi-bao"), known));
    }

    String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    private Optional<UUID> uuid(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text(name)));
        } catch (IllegalArgumentException noSuchForm) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, noSuchForm.getMessage(), noSuchForm);
        }
    }

    private Optional<FactChange.Kind> kind(List<Fault> faults) {
        return switch (text("nhieu.cach")) {
            case "not-arisen" -> Optional.of(new FactChange.Put(Map.of("status", "not-arisen")));
            case "remove" -> Optional.of(new FactChange.Remove());
            case "scale" -> number(faults).map(FactChange.Scale::new);
            default -> number(faults).map(FactChange.Add::new);
        };
    }

    private Optional<BigDecimal> number(List<Fault> faults) {
        String typed = text("nhieu.gia-tri").replace(',', '.');
        if (!typed.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            faults.add(new Fault("nhieu.gia-tri", "«" + typed + "» không phải số; cần một số như 20 hoặc 1,1"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed));
    }

    /** What is wrong with the as-of date as it was typed. */
    Optional<Fault> dayFault() {
        String typed = text("k.ngay");
        return typed.isEmpty() || VietnameseDay.read(typed).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("k.ngay", "«" + typed + "» không phải ngày; cần một ngày như 30/06/2024"));
    }

    private Optional<LocalDate> asOf(Scenario known) {
        if (!sent.containsKey("k.ngay")) {
            return known.asOf();
        }
        return text("k.ngay").isEmpty()
                ? Optional.empty()
                : VietnameseDay.read(text("k.ngay")).or(known::asOf);
    }

    private Optional<Boolean> survey(Scenario known) {
        return sent.containsKey("k.dieu-tra")
                ? Optional.of(text("k.dieu-tra"))
                        .filter(word -> !word.isEmpty())
                        .map("co"::equals)
                : known.surveyHeld();
    }

    private Optional<String> set(Scenario known) {
        return sent.containsKey("k.bo") ? Optional.of(text("k.bo")).filter(id -> !id.isEmpty()) : known.criteriaSet();
    }

    /** The changes without those that were taken away: {@code bo=facts:2}. */
    private <T> List<T> kept(List<T> changes, String kind) {
        List<String> gone = sent.getOrDefault("bo", List.of());
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (!gone.contains(kind + ":" + i)) {
                kept.add(changes.get(i));
            }
        }
        return kept;
    }
}
