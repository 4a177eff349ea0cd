package vn.parindex.catalogue.shape;

import static vn.parindex.catalogue.shape.Key.optional;
import static vn.parindex.catalogue.shape.Key.required;
import static vn.parindex.catalogue.shape.LeafShape.CITATION;
import static vn.parindex.catalogue.shape.LeafShape.choice;
import static vn.parindex.catalogue.shape.LeafShape.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.shape.Rule.Ask;
import vn.parindex.catalogue.shape.Shape.Record;

/** The keys of an amendment: of a leaf of the base, or of what is printed above leaves. */
final class AmendmentShape {

    private static final Optional<String> LEAVES_GO =
            Optional.of("bỏ drop: lĩnh vực, nhóm tiêu chí mất đi cùng tiêu chí cuối cùng của nó");

    static final Shape AMENDMENT = new Record(
            "sửa đổi",
            true,
            List.of(
                    optional("leaf", Scalar.CODE),
                    optional("area", Scalar.CODE),
                    optional("criterion", Scalar.CODE),
                    optional("effective", Scalar.DATE),
                    required("citation", CITATION),
                    optional("note", LeafShape.NOTES),
                    optional("change", record("thay đổi", change(), List.of())),
                    optional("drop", choice("yes"))),
            List.of(
                    new Rule.Some(1, 1, AmendmentSubject.KEYS),
                    new Rule.Some(1, 1, List.of("change", "drop")),
                    new Rule.When("area", Set.of(), List.of(new Ask.Refuses("drop", LEAVES_GO))),
                    new Rule.When("criterion", Set.of(), List.of(new Ask.Refuses("drop", LEAVES_GO)))));

    private AmendmentShape() {}

    /** A leaf's keys but its code, each to be replaced whole or removed with {@code none}. */
    private static List<Key> change() {
        return LeafShape.KEYS.stream()
                .filter(key -> !key.name().equals("code"))
                .map(key -> key.loose(LeafShape.removable(key.shape())))
                .toList();
    }
}
