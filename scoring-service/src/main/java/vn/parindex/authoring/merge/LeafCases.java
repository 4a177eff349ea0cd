package vn.parindex.authoring.merge;

import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;

/** Ca kiểm thử của một tiêu chí, in the file that bears its number: they go along when the leaf is numbered anew. */
final class LeafCases {

    private LeafCases() {}

    /** Whether a side has the file and it is about that leaf. */
    static boolean stand(LeafTable side, String code) {
        MapNode unit = side.units().get(file(code));
        return unit != null && unit.text("leaf").filter(code::equals).isPresent();
    }

    /** Puts them under the other number, which the side has no file of. */
    static void carry(LeafTable side, String code, String number) {
        MapNode unit = side.units().get(file(code));
        if (unit != null && stand(side, code) && !side.units().containsKey(file(number))) {
            side.units().remove(file(code));
            side.units().put(file(number), unit.with("leaf", new TextNode(number, unit.placeOf("leaf"))));
        }
    }

    private static String file(String code) {
        return LayerUnits.CASES + code + ".yaml";
    }
}
