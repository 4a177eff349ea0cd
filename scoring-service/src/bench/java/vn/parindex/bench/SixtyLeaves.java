package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a made-up layer of 60 leaves in six areas, each with its worked cases, that passes every check. Leaves are
 * bands, targets, proportional and yes-no in turn.
 */
public final class SixtyLeaves {

    public static final String ID = "do-toc-do";
    private static final int AREAS = 6;
    private static final int LEAVES_PER_AREA = 10;

    private SixtyLeaves() {}

    /** All files by name. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        StringBuilder indicators = new StringBuilder("indicators:\n");
        for (int area = 1; area <= AREAS; area++) {
            StringBuilder text = new StringBuilder("code: " + area + "\nname: Lĩnh vực " + area + "\ncriteria:\n");
            for (int i = 1; i <= LEAVES_PER_AREA; i++) {
                String code = area + "." + i;
                text.append(leaf(code, i, max(area, i)));
                indicators.append(indicator(area * 100 + i, i));
                files.put("cases/" + code + ".yaml", cases(code, i, max(area, i)));
            }
            files.put(area + "-linh-vuc.yaml", text.toString());
        }
        files.put("indicators.yaml", indicators.toString());
        files.put("set.yaml", SET);
        files.put("cases/K1.yaml", GATE_CASES);
        return files;
    }

    /** 58 leaves of 1.66, 2 of 1.86: 100 in all. */
    private static BigDecimal max(int area, int i) {
        return new BigDecimal(i == 1 && area <= 2 ? "1.86" : "1.66");
    }

    private static String indicator(int number, int kind) {
        String head = "  - id: chi-bao-%d%n    name: Chỉ báo %d%n".formatted(number, number);
        return kind % 5 == 0
                ? head + "    type: yes-no\n    unit: hồ sơ\n"
                : head + "    type: ratio\n    unit: hồ sơ\n    numerator: Đạt\n    denominator: Tất cả\n";
    }

    private static String leaf(String code, int kind, BigDecimal max) {
        int indicator = Integer.parseInt(code.substring(0, 1)) * 100 + kind;
        return """
                  - code: "%s"
                    name: Tiêu chí %s
                    max: "%s"
                    indicator: chi-bao-%d
                %s    citation: { source: do-toc-do, row: Dòng %s }
                    evidence: [Báo cáo]
                    lead: không ghi trong kế hoạch
                    points-status: illustrative
                """
                .formatted(code, code, max, indicator, method(kind, max), code);
    }

    private static String method(int kind, BigDecimal max) {
        String target = "    target: { at-least: 80, citation: { source: do-toc-do, row: Chỉ tiêu } }\n";
        return switch (kind % 5) {
            case 0 -> "    method: yes-no\n";
            case 1 -> "    method: target\n    variant: all-or-nothing\n" + target;
            case 2 -> "    method: proportional\n    floor: 40\n";
            default -> "    method: band\n    bands:\n      - { at-least: 80, points: \"" + max
                    + "\" }\n      - { at-least: 40, points: \"0.80\" }\n";
        };
    }

    private static String cases(String code, int kind, BigDecimal max) {
        String full = kind % 5 == 0 ? "value: yes" : "numerator: 100, denominator: 100";
        String none = kind % 5 == 0 ? "value: no" : "numerator: 0, denominator: 100";
        return """
                leaf: "%s"
                cases:
                  - name: Đủ
                    given: { %s }
                    expect: { points: "%s" }
                  - name: Không
                    given: { %s }
                    expect: { points: "0.00" }
                """
                .formatted(code, full, max, none);
    }

    private static final String GATE_CASES = """
            gate: K1
            cases:
              - name: Tiêu chí đầu không có điểm
                given: { "1.1": { numerator: 0, denominator: 100 } }
                expect: { grade: Tốt, fires: yes }
              - name: Tiêu chí đầu đủ điểm
                given: { "1.1": { numerator: 100, denominator: 100 } }
                expect: { grade: Tốt, fires: no }
            """;

    private static final String SET = """
            id: do-toc-do
            version: 1
            title: Bộ đo tốc độ
            place: Cả nước
            appraising-body: Phòng Nội vụ
            period: { from: 2024-01-01, to: 2024-12-31, closes: 2025-01-15 }
            scoring: { compare: published }
            grades:
              label: đo tốc độ
              citation: { source: do-toc-do, row: Thang xếp loại }
              steps:
                - { name: Tốt, at-least: 80 }
                - { name: Khá, at-least: 65 }
                - { name: Yếu }
            gates:
              - code: K1
                sentence: Khi tiêu chí "1.1" không có điểm thì tiêu chí "1.2" không được tính điểm
                citation: { source: do-toc-do, row: K1 }
            sources:
              - { id: do-toc-do, title: Văn bản của phép đo, issuer: phép đo }
            """;
}
