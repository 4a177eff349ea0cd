package vn.parindex.catalogue.check;

import java.time.LocalDate;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** Amendments of one layer. */
public final class AmendmentChecks {

    private AmendmentChecks() {}

    /** Adds a finding for amendments without a reason or outside the period. */
    public static void check(MapNode set, Period period, Findings findings) {
        for (MapNode amendment : set.maps("amendments")) {
            String code = amendment.text("leaf").orElse("");
            amendment
                    .text("effective")
                    .map(LocalDate::parse)
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
                        "bỏ tiêu chí mà không nói vì sao (" + code + ")",
                        "thêm note");
            }
        }
    }
}
