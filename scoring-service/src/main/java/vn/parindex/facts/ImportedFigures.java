package vn.parindex.facts;

import java.util.List;
import vn.parindex.finding.Finding;

/**
 * Số liệu đã nhập, without an error.
 *
 * @param sheets one for each unit that has a figure
 * @param warnings what a person should look at; nothing was left out because of them
 */
public record ImportedFigures(List<FactSheet> sheets, List<Finding> warnings) {

    /** SHA-256 (hex) of the sheets, whatever the order of the file's lines ({@link FiguresDigest}). */
    public String digest() {
        return FiguresDigest.of(sheets);
    }
}
