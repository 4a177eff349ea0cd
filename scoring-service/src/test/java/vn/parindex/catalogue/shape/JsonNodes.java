package vn.parindex.catalogue.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.regex.Pattern;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** A tree as an editor hands it to a schema. */
final class JsonNodes {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,40}");
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private JsonNodes() {}

    /** @param integers whether texts that a YAML reader takes for integers become integers */
    static JsonNode of(Node node, boolean integers) {
        if (node instanceof TextNode text) {
            return integers && INTEGER.matcher(text.text()).matches()
                    ? FACTORY.numberNode(new BigInteger(text.text()))
                    : FACTORY.textNode(text.text());
        }
        if (node instanceof ListNode list) {
            ArrayNode array = FACTORY.arrayNode();
            list.items().forEach(item -> array.add(of(item, integers)));
            return array;
        }
        ObjectNode object = FACTORY.objectNode();
        ((MapNode) node).entries().forEach(entry -> object.set(entry.key(), of(entry.value(), integers)));
        return object;
    }
}
