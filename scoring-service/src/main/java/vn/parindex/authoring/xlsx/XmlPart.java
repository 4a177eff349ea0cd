package vn.parindex.authoring.xlsx;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.parindex.finding.Place;

/** One XML part, looked through once: no document type, no entity, nothing that leads outside or holds a macro. */
final class XmlPart {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final int DEEPEST = 64;

    private final Place file;
    private final String name;

    XmlPart(Place file, String name) {
        this.file = file;
        this.name = name;
    }

    void check(InputStream in) throws Refusal {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            int depth = 0;
            int rows = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw refused("xml-document-type", "có khai báo DOCTYPE hoặc thực thể (" + name + ")");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    rows += xml.getLocalName().equals("row") ? 1 : 0;
                    element(xml, depth, rows);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw refused("not-a-workbook", "phần XML hỏng (" + name + ")");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void element(XMLStreamReader xml, int depth, int rows) throws Refusal {
        if (depth > DEEPEST) {
            throw refused("not-a-workbook", "phần XML lồng quá sâu (" + name + ")");
        }
        if (rows > Limits.ROWS) {
            throw new Refusal(
                    "too-many-rows",
                    file,
                    "trang có quá nhiều dòng (" + name + ")",
                    "một trang có không quá " + Limits.ROWS + " dòng; xóa hẳn các dòng trống ở cuối trang");
        }
        if (xml.getLocalName().equals("Relationship")) {
            relationship(xml);
        } else if (name.equals("[Content_Types].xml")
                && attribute(xml, "ContentType").contains("macroEnabled")) {
            throw refused("active-content", "sổ có macro");
        }
    }

    /** A link that someone typed leads outside only when it is clicked; everything else outside would be fetched. */
    private void relationship(XMLStreamReader xml) throws Refusal {
        boolean outside = attribute(xml, "TargetMode").equalsIgnoreCase("External");
        if (outside && !attribute(xml, "Type").equals(RELATIONSHIPS + "hyperlink")) {
            throw refused("active-content", "sổ có liên kết ra ngoài (" + attribute(xml, "Target") + ")");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private Refusal refused(String code, String what) {
        return new Refusal(code, file, what, "lưu lại bằng Excel hoặc LibreOffice thành .xlsx thường");
    }
}
