package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Chỗ đặt được một tiêu chí: an area, or a criterion of it that has sub-criteria.
 *
 * @param area code of the area
 * @param areaName its name
 * @param code of the area or criterion, by which the place is asked for
 * @param name of the area or criterion
 * @param next the number after the last one there, in this layer or its base
 */
public record LeafSpot(String area, String areaName, String code, String name, String next) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** Whether leaves there are sub-criteria. */
    public boolean isGroup() {
        return !code.equals(area);
    }

    /** Every place of a layer and its base, in printed order. */
    static List<LeafSpot> of(SetDocuments documents, Optional<MapNode> base) {
        List<LeafSpot> spots = new ArrayList<>();
        byCode(Stream.concat(
                        base.stream().flatMap(set -> set.maps("areas").stream()), documents.areas().values().stream()))
                .forEach((area, written) -> addTo(spots, area, written));
        return List.copyOf(spots);
    }

    private static void addTo(List<LeafSpot> spots, String area, List<MapNode> written) {
        Map<String, List<MapNode>> criteria =
                byCode(written.stream().flatMap(each -> each.maps(AreaLeaves.CRITERIA).stream()));
        String areaName = name(written);
        spots.add(new LeafSpot(area, areaName, area, areaName, next(area, criteria.keySet())));
        criteria.forEach((code, same) -> {
            if (same.stream().allMatch(AreaLeaves::isGroup)) {
                Set<String> leaves = new LinkedHashSet<>();
                same.forEach(group -> group.maps(AreaLeaves.LEAVES)
                        .forEach(leaf -> leaf.text("code").ifPresent(leaves::add)));
                spots.add(new LeafSpot(area, areaName, code, name(same), next(code, leaves)));
            }
        });
    }

    private static Map<String, List<MapNode>> byCode(Stream<MapNode> nodes) {
        Map<String, List<MapNode>> all = new TreeMap<>(CodeOrder.NATURAL);
        nodes.forEach(node -> node.text("code")
                .ifPresent(code ->
                        all.computeIfAbsent(code, any -> new ArrayList<>()).add(node)));
        return all;
    }

    private static String name(List<MapNode> written) {
        return written.get(written.size() - 1).text("name").orElse("");
    }

    private static String next(String above, Set<String> codes) {
        int highest = 0;
        for (String code : codes) {
            Matcher last = NUMBER.matcher(code.startsWith(above + ".") ? code.substring(above.length() + 1) : "");
            highest = last.matches() ? Math.max(highest, Integer.parseInt(last.group())) : highest;
        }
        return above + "." + (highest + 1);
    }

    /** Says why a leaf cannot have a number here, if it cannot: another one has it, or it is not this place's and something. */
    void check(String number, Place place, Set<String> taken, Findings findings) {
        String free = "số còn trống tiếp theo ở đây là " + next;
        if (taken.contains(number)) {
            refuseTaken(number, place, free, findings);
        } else if (!isHere(number)) {
            findings.error(
                    "number-not-here",
                    place,
                    "số này không phải số của một tiêu chí ở đây (" + number + ")",
                    "cần " + code + ". rồi một số hoặc chữ cái, không thêm dấu chấm; " + free);
        }
    }

    static void refuseTaken(String number, Place place, String instead, Findings findings) {
        findings.error("duplicate-code", place, "mã này đã có tiêu chí khác (" + number + ")", instead);
    }

    private boolean isHere(String number) {
        return number.startsWith(code + ".") && number.lastIndexOf('.') == code.length() && Scalar.CODE.accepts(number);
    }

    /** The area without any leaf, for a layer that has no file of it yet. */
    MapNode areaNode(Place place) {
        return MapNode.empty(place).with("code", Trees.text(area, place)).with("name", Trees.text(areaName, place));
    }

    /** The criterion without any leaf, for a layer that does not have it yet. */
    MapNode group(Place place) {
        return MapNode.empty(place).with("code", Trees.text(code, place)).with("name", Trees.text(name, place));
    }
}
