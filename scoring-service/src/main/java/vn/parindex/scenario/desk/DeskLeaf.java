package vn.parindex.scenario.desk;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Leaf;

/**
 * Một tiêu chí trên bàn thử.
 *
 * @param figures the fields of its indicators
 * @param sharedWith code of the leaf above that has the fields, when both read one figure
 * @param rolledUp the figure is summed from the communes and cannot be typed here
 * @param rules maximum, target and the like
 */
public record DeskLeaf(
        Leaf leaf, List<Figures> figures, Optional<String> sharedWith, boolean rolledUp, List<Field> rules) {

    /**
     * Một chỉ báo.
     *
     * @param name empty when the leaf has only this one
     */
    public record Figures(String name, List<Field> fields) {}
}
