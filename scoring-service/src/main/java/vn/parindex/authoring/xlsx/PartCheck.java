package vn.parindex.authoring.xlsx;

import vn.parindex.finding.Place;

/** What no part may say: that it holds macros, that something is to be fetched, or more rows than anybody writes. */
final class PartCheck implements Xml.Handler {

    private static final String HYPERLINK = "/hyperlink";

    private final Place file;
    private final String name;
    private int rows;

    PartCheck(Place file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public void start(String element, Xml.Attributes attributes) throws Refusal {
        if (element.equals("row")) {
            rows++;
            if (rows > Limits.BLANK_ROWS) {
                throw new Refusal(
                        "too-many-rows",
                        file,
                        "trang có hơn " + Limits.BLANK_ROWS + " dòng, kể cả dòng trống (" + name + ")",
                        Limits.SAID);
            }
        } else if (element.equals("Relationship")) {
            relationship(attributes);
        } else if (attributes.get("ContentType").contains("macroEnabled")) {
            throw active("sổ có macro");
        }
    }

    /** A link that someone typed leads outside only when it is clicked; everything else outside would be fetched. */
    private void relationship(Xml.Attributes attributes) throws Refusal {
        boolean outside = attributes.get("TargetMode").equalsIgnoreCase("External");
        if (outside && !attributes.get("Type").endsWith(HYPERLINK)) {
            throw active("sổ có liên kết ra ngoài (" + attributes.get("Target") + ")");
        }
    }

    private Refusal active(String what) {
        return new Refusal("active-content", file, what, "lưu lại thành .xlsx không có macro, không liên kết ra ngoài");
    }
}
