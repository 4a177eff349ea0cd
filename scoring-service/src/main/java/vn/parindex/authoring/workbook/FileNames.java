package vn.parindex.authoring.workbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.commune.VietnameseText;
import vn.parindex.finding.Findings;

/** Tên tệp: as the workbook says, if it is the name of a file in the folder and of nothing else. */
final class FileNames {

    private static final String END = ".yaml";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,120}\\.yaml");
    private static final Set<String> TAKEN = Set.of("set.yaml", "indicators.yaml");
    private static final int WORDS = 4;

    private final Findings findings;

    FileNames(Findings findings) {
        this.findings = findings;
    }

    /** The file of an area; made from code and name when the cell is blank. */
    String area(Line line, MapNode area) {
        return checked(line, line.text(SheetPlan.FILE).orElse(made(area)));
    }

    /** Made from code and name. */
    static String made(MapNode area) {
        String words = Arrays.stream(
                        VietnameseText.plainKey(area.text("name").orElse("")).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        return area.text("code").orElse("0") + "-" + words + END;
    }

    /** The file of a case, below {@code cases/}; named after its subject when the cell is blank. */
    String cases(Line line, Optional<String> subject) {
        return CaseRows.FOLDER + checked(line, line.text(SheetPlan.FILE).orElse(subject.orElse("0") + END));
    }

    private String checked(Line line, String name) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name) || name.contains("..")) {
            findings.error(
                    "file-name",
                    line.placeOf(SheetPlan.FILE),
                    "tên tệp không dùng được (" + name + ")",
                    "cần tên như 7-chinh-quyen-so.yaml, không có đường dẫn; để trống thì tên được đặt theo mã");
        }
        return name;
    }

    void twice(Line line, String name) {
        findings.error(
                "file-name",
                line.placeOf(SheetPlan.FILE),
                "hai lĩnh vực cùng một tệp (" + name + ")",
                "mỗi lĩnh vực một tệp");
    }
}
