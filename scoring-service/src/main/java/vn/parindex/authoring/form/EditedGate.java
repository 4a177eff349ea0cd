package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Một điều kiện khống chế đang được sửa. One of the base layer is given anew in this layer, under the same code.
 *
 * @param position its place among the layer's own gates; their number when the layer has none of this code yet
 */
public record EditedGate(SetDocuments documents, String code, int position, FormCells cells) implements Edited {

    /** Stands in the address of a gate that is not there yet; no code has a hyphen. */
    public static final String NEW = "them-moi";

    private static final String GATES = "gates";

    static EditedGate of(SetDocuments documents, Optional<MapNode> base, String code) {
        List<MapNode> own = documents.set().maps(GATES);
        List<MapNode> inherited = base.map(set -> set.maps(GATES)).orElse(List.of());
        int position = IntStream.range(0, own.size())
                .filter(i -> own.get(i).text("code").filter(code::equals).isPresent())
                .findFirst()
                .orElse(own.size());
        Optional<MapNode> known = Stream.concat(own.stream(), inherited.stream())
                .filter(gate -> gate.text("code").filter(code::equals).isPresent())
                .findFirst();
        FormCells cells = known.map(LeafForm::gateCells)
                .orElseGet(() -> FormCells.NONE.with("gate.0.code", code.equals(NEW) ? free(own, inherited) : code));
        return new EditedGate(documents, code, position, cells);
    }

    private static String free(List<MapNode> own, List<MapNode> inherited) {
        Set<String> taken = Stream.concat(own.stream(), inherited.stream())
                .flatMap(gate -> gate.text("code").stream())
                .collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "K" + i)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this layer itself has the gate, so that it can be taken out of it. */
    public boolean isOwn() {
        return position < documents.set().maps(GATES).size();
    }

    @Override
    public boolean isTriedBy(WorkedCase worked, FormCells typed) {
        return worked.about() == WorkedCase.Subject.GATE
                && (worked.code().equals(code) || worked.code().equals(typed.text("gate.0.code")));
    }

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        Findings inCells = new Findings();
        MapNode gate = LeafForm.gate(typed, inCells);
        List<Node> gates = new ArrayList<>(documents.set().maps(GATES));
        if (isOwn()) {
            gates.set(position, gate);
        } else {
            gates.add(gate);
        }
        return EditedLeaf.checked(with(gates), inCells, findings);
    }

    /** The layer without this gate; the base's own gate of the same code counts again. */
    public SetDocuments without() {
        List<Node> gates = new ArrayList<>(documents.set().maps(GATES));
        if (isOwn()) {
            gates.remove(position);
        }
        return with(gates);
    }

    private SetDocuments with(List<Node> gates) {
        MapNode set = gates.isEmpty()
                ? documents.set().without(GATES)
                : documents.set().with(GATES, new ListNode(gates, Place.of("set.yaml")));
        return new SetDocuments(set, documents.areas(), documents.cases(), documents.indicators());
    }
}
