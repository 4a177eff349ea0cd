package vn.parindex.authoring.draft;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.BadInput;

/** Một lớp dưới dạng văn bản: canonical files whose {@code set.yaml} says which version they are and how far it came. */
record LayerTexts(String set, SetDocuments documents) {

    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    /**
     * @param set the id of the set, as messages name its folder
     * @param files every file by its name in the folder, in any form that can be read
     * @throws BadInput with all findings when a name cannot be used or a file cannot be read
     */
    static LayerTexts read(String set, Map<String, String> files) {
        GivenFiles.check(files);
        return new LayerTexts(set, SetDocuments.read(SetFolder.amongShipped(set, files)));
    }

    static LayerTexts ofBody(String set, String body) {
        TreeMap<String, String> files = JsonMapper.shared().readValue(body, FILES);
        return new LayerTexts(set, SetDocuments.read(SetFolder.amongShipped(set, files)));
    }

    /** What {@code set.yaml} says that this is. */
    String claimed() {
        return documents.set().text("id").orElse("") + " "
                + documents.set().text("version").orElse("");
    }

    /** The same layer as the version of this name. */
    LayerTexts named(VersionName name) {
        return new LayerTexts(name.set(), with("id", name.set()).with("version", name.version()).documents);
    }

    LayerTexts as(DraftStatus status) {
        return with("status", status.key());
    }

    private LayerTexts with(String key, String value) {
        MapNode header = documents.set();
        MapNode changed = header.with(key, new TextNode(value, header.placeOf(key)));
        return new LayerTexts(
                set, new SetDocuments(changed, documents.areas(), documents.cases(), documents.indicators()));
    }

    /** The canonical text of each file, in name order. */
    Map<String, String> files() {
        return new TreeMap<>(documents.canonical());
    }

    /** One text for all files; the same layer always gives the same. */
    String body() {
        return JsonMapper.shared().writeValueAsString(files());
    }

    /** With what lay around it when that was kept. */
    SetFolder folder(Surroundings around) {
        return SetFolder.kept(set, around.files(), files());
    }

    /** With what is on the shelf today. */
    SetFolder folder(SetShelf shelf) {
        return shelf.layer(set, files());
    }
}
