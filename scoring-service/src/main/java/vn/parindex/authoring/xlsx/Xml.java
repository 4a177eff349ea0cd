package vn.parindex.authoring.xlsx;

import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.parindex.finding.Place;

/** One XML part, read from front to back, without document types and entities; elements go by their local names. */
record Xml(Place file, String name, byte[] bytes) {

    private static final int DEEPEST = 64;

    /** Takes what stands in the part. */
    interface Handler {

        void start(String element, Attributes attributes) throws Refusal;

        default void text(String text) {}

        default void end(String element) throws Refusal {}
    }

    /** The attributes of one element. */
    @FunctionalInterface
    interface Attributes {

        /** An attribute's value by its local name; nothing when there is none. */
        String get(String name);
    }

    void read(Handler handler) throws Refusal {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refusal("xml-document-type", "có khai báo DOCTYPE hoặc thực thể (" + name + ")");
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw refusal("not-a-workbook", "phần XML lồng quá sâu (" + name + ")");
                        }
                        handler.start(xml.getLocalName(), wanted -> attribute(xml, wanted));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.text(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        handler.end(xml.getLocalName());
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw refusal("not-a-workbook", "phần XML hỏng (" + name + ")");
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

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    Refusal refusal(String code, String what) {
        return new Refusal(code, file, what, "lưu lại bằng Excel hoặc LibreOffice thành .xlsx thường");
    }
}
