package vn.parindex.authoring.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the styles of a workbook show a number; of the formats that Excel knows by number only dates and percentages matter. */
final class Formats implements Xml.Handler {

    private static final String GENERAL = "General";

    /** Excel keeps no longer one; each number of the workbook is looked at with its format. */
    private static final int LONGEST = 255;

    private final Map<String, String> codes =
            new HashMap<>(Map.of("9", "0%", "10", "0.00%", "2", "0.00", "4", "#,##0.00", "49", "@"));
    private final List<String> styles = new ArrayList<>();
    private boolean inCells;

    Formats() {
        for (int id = 14; id <= 22; id++) {
            codes.put(String.valueOf(id), Cell.DATE_FORMAT);
        }
        for (int id = 45; id <= 47; id++) {
            codes.put(String.valueOf(id), "mm:ss");
        }
    }

    @Override
    public void start(String element, Xml.Attributes attributes) {
        switch (element) {
            case "numFmt" -> codes.put(attributes.get("numFmtId"), attributes.get("formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    styles.add(attributes.get("numFmtId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        inCells &= !element.equals("cellXfs");
    }

    /** The format of a style; that of plain numbers when it says nothing. */
    String of(int style) {
        boolean known = style >= 0 && style < styles.size();
        String code = known ? codes.getOrDefault(styles.get(style), GENERAL) : GENERAL;
        return code.length() <= LONGEST ? code : GENERAL;
    }
}
