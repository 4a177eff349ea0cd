package vn.parindex.catalogue.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.shape.AmendmentSubject;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Severity;

/** Amendments of one layer. */
public final class AmendmentChecks {

    private AmendmentChecks() {}

    /** Adds a finding for amendments without a reason, outside the period, or with two values for one day. */
    public static void check(MapNode set, Period period, Findings findings) {
        List<MapNode> amendments = set.maps("amendments");
        for (int i = 0; i < amendments.size(); i++) {
            alone(amendments.get(i), period, findings);
            for (MapNode earlier : amendments.subList(0, i)) {
                twice(earlier, amendments.get(i), period, findings);
            }
        }
    }

    private static void alone(MapNode amendment, Period period, Findings findings) {
        Optional.of(day(amendment, period))
                .filter(day -> day.isBefore(period.from()) || day.isAfter(period.to()))
                .ifPresent(day -> findings.error(
                        "effective-outside-period",
                        amendment.placeOf("effective"),
                        "ngày hiệu lực ngoài kỳ chấm (" + day + ")",
                        "cần từ " + Shown.day(period.from()) + " đến " + Shown.day(period.to())));
        if (amendment.has("drop") && !amendment.has("note")) {
            findings.error(
                    "drop-without-note",
                    amendment.place(),
                    "bỏ tiêu chí mà không nói vì sao (" + amendment.text("leaf").orElse("") + ")",
                    "thêm note");
        }
    }

    private static LocalDate day(MapNode amendment, Period period) {
        return amendment.text("effective").map(LocalDate::parse).orElse(period.from());
    }

    /** The one that is written later wins, which nobody decided; what one alone says of a leaf holds beside the other. */
    private static void twice(MapNode earlier, MapNode later, Period period, Findings findings) {
        if (!AmendmentSubject.isOne(earlier, later) || !day(earlier, period).equals(day(later, period))) {
            return;
        }
        String from = "từ " + Shown.day(day(later, period));
        for (MapNode.Entry first : entries(earlier)) {
            entries(later).stream()
                    .filter(second ->
                            second.key().equals("drop") || second.key().equals(first.key()))
                    .map(second -> Fault.at(
                                    second.place(),
                                    "hai sửa đổi cùng ngày đặt một khóa (" + first.key() + ")",
                                    "giữ một, hoặc ghi ngày hiệu lực (effective) khác nhau; khóa này đã đặt ở "
                                            + first.place())
                            .example(from + " dùng " + shown(second) + " viết sau, không dùng " + shown(first)
                                    + " viết trước"))
                    .forEach(fault -> findings.add(fault.finding("amended-twice", Severity.ERROR)));
        }
    }

    /** The keys that are set; a drop, which sets all of them, alone. */
    private static List<MapNode.Entry> entries(MapNode amendment) {
        return amendment
                .map("change")
                .map(MapNode::entries)
                .orElseGet(() -> amendment.entries().stream()
                        .filter(entry -> entry.key().equals("drop"))
                        .toList());
    }

    /** A number or a word with its key; of a list or a group the key alone. */
    private static String shown(MapNode.Entry entry) {
        return entry.value() instanceof TextNode text ? entry.key() + ": " + text.text() : entry.key();
    }
}
