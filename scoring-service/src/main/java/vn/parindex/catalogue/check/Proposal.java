package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** Đề nghị sửa, in the words that a person reads before applying it. */
final class Proposal {

    private Proposal() {}

    static Correction value(Place place, String from, String to) {
        return new Correction("đổi " + from + " thành " + to, place, to);
    }

    /** A number, said with a decimal comma and written as the files write it. */
    static Correction number(Place place, String from, BigDecimal to) {
        return new Correction("đổi " + from + " thành " + Shown.number(to), place, to.toPlainString());
    }

    /** The nearest known word instead of one that is not known. */
    static Optional<Correction> nearest(Place place, String word, Collection<String> known) {
        return Nearest.to(word, known).map(near -> value(place, "«" + word + "»", near));
    }

    /** The one number that is nearest, instead of one that is not known. */
    static Optional<Correction> nearestCode(Place place, String code, Collection<String> known) {
        return Nearest.toCode(code, known).map(near -> value(place, "«" + code + "»", near));
    }

    /** Another key for the same value. */
    static Optional<Correction> key(MapNode map, String from, String to) {
        return map.entries().stream()
                .filter(entry -> entry.key().equals(from))
                .findFirst()
                .map(entry -> new Correction("đổi khóa " + from + " thành " + to, entry.place(), to));
    }

    static Correction without(String what, Node node) {
        return new Correction("bỏ " + what, node.place(), "");
    }
}
