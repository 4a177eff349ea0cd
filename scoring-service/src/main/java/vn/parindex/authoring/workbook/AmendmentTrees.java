package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** The amendments, each with the parts that carry its number. */
final class AmendmentTrees {

    private final Rows rows;
    private final PartNodes parts;
    private final Findings findings;
    private final GroupNodes groups;
    private final Set<String> numbers = new HashSet<>();

    AmendmentTrees(Rows rows, PartNodes parts, Findings findings) {
        this.rows = rows;
        this.parts = parts;
        this.findings = findings;
        this.groups = new GroupNodes(findings);
    }

    List<MapNode> amendments() {
        List<MapNode> amendments = new ArrayList<>();
        for (Line line : rows.on(SheetPlan.AMENDMENTS)) {
            MapNode amendment = groups.map(line, "", Keys.AMENDMENT, key -> !key.equals("change"));
            amendments.add(
                    change(line).map(change -> amendment.with("change", change)).orElse(amendment));
        }
        return amendments;
    }

    private Optional<MapNode> change(Line line) {
        if (line.text(AmendmentRows.FIRST_CHANGE).filter(Written.EMPTY::equals).isPresent()) {
            return Optional.of(MapNode.empty(line.placeOf(AmendmentRows.FIRST_CHANGE)));
        }
        MapNode change = groups.map(line, "change.", Keys.CHANGE, LeafPart::isWithLeaf);
        Optional<String> number = number(line);
        MapNode whole = number.isPresent() ? parts.add(change, number.get(), Keys.CHANGE) : change;
        return whole.entries().isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    /** Its number, unless another row has it; a row whose parts stand nowhere else needs none. */
    private Optional<String> number(Line line) {
        Optional<String> number = line.text(SheetPlan.NUMBER);
        if (number.isEmpty()) {
            return number;
        }
        if (!number.get().startsWith(AmendmentRows.NUMBERED) || !numbers.add(number.get())) {
            findings.error(
                    "amendment-number",
                    line.placeOf(SheetPlan.NUMBER),
                    "số của sửa đổi trùng hoặc sai dạng (" + number.get() + ")",
                    "cần «" + AmendmentRows.NUMBERED + "» và một số chưa dùng");
            return Optional.empty();
        }
        return number;
    }
}
