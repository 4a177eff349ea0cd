package vn.parindex.authoring.web.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.CaseFile;

/** Điều trang gửi lên: the cells of all cases, and the button that was pressed. */
record CaseForm(MultiValueMap<String, String> sent) {

    private static final Pattern CELL = Pattern.compile("c\\.([0-9]{1,3})\\.([a-z0-9.-]{1,60})");
    private static final Pattern NEW_CELL = Pattern.compile("moi\\.([a-z0-9.-]{1,60})");
    private static final int LONGEST = 4_000;

    /** The cases as typed, without the one whose button was pressed to take it away. */
    List<CaseCells> cases() {
        Map<Integer, Map<String, String>> byNumber = new TreeMap<>();
        sent.forEach((name, values) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches()) {
                byNumber.computeIfAbsent(Integer.valueOf(cell.group(1)), any -> new LinkedHashMap<>())
                        .put(cell.group(2), shortened(values.get(0)));
            }
        });
        removed().ifPresent(byNumber::remove);
        return byNumber.values().stream().map(CaseCells::new).toList();
    }

    /** A case that the address brings along, filled in as far as a figure goes; its points are not. */
    Optional<CaseCells> brought() {
        Map<String, String> cells = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            Matcher cell = NEW_CELL.matcher(name);
            if (cell.matches() && !cell.group(1).startsWith("expect.")) {
                cells.put(cell.group(1), shortened(values.get(0)));
            }
        });
        return cells.isEmpty() ? Optional.empty() : Optional.of(new CaseCells(cells));
    }

    /** The query and the fragment of an address that brings a case along and leads to it. */
    static String query(CaseCells cells) {
        return cells.texts().entrySet().stream()
                .map(entry -> "moi." + entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "", "#ca-moi"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    CaseFile of(CaseFile kept) {
        return kept.with(cases());
    }

    private Optional<Integer> removed() {
        String number = text("bo");
        return number.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /** The revision that the person saw. */
    int basedOn() {
        String number = text("dua-tren");
        if (!number.matches("[0-9]{1,6}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "dua-tren");
        }
        return Integer.parseInt(number);
    }

    /** The name of the proposed case that is to be added; empty text for none. */
    String added() {
        return text("them");
    }

    boolean asks(String deed) {
        return text("lam").equals(deed);
    }

    String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
