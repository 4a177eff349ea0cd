package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Reads a set and the sets it extends into layers. */
public final class LayerReader {

    private static final int DEEPEST = 8;

    private final Findings findings;

    /** By name: the layers of a set mostly share one file of indicators, the longest of all, which is read once. */
    private final Map<String, Optional<MapNode>> indicators = new HashMap<>();

    public LayerReader(Findings findings) {
        this.findings = findings;
    }

    /** The layers, base first; not complete when there are errors among the findings. */
    public List<Layer> read(SetFiles top) {
        List<Layer> layers = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<SetFiles> next = Optional.of(top);
        while (next.isPresent()) {
            Optional<Layer> layer = readOne(next.get());
            if (layer.isEmpty()) {
                break;
            }
            layers.add(0, layer.get());
            seen.add(layer.get().id());
            next = base(layer.get(), seen);
        }
        return layers;
    }

    private Optional<SetFiles> base(Layer layer, Set<String> seen) {
        Optional<String> id = layer.set().text("extends");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Place place = layer.set().placeOf("extends");
        if (seen.contains(id.get())) {
            String path = String.join(" → ", seen) + " → " + id.get();
            findings.error("extends-cycle", place, "các bộ kế thừa vòng tròn (" + path + ")", "bỏ extends ở một bộ");
            return Optional.empty();
        }
        if (seen.size() >= DEEPEST) {
            findings.error(
                    "extends-too-deep", place, "kế thừa quá sâu (" + id.get() + ")", "không quá " + DEEPEST + " lớp");
            return Optional.empty();
        }
        Optional<SetFiles> base = layer.files()
                .beside(id.get())
                .or(() -> ShippedFiles.has(id.get()) ? Optional.of(new ShippedFiles(id.get())) : Optional.empty());
        if (base.isEmpty()) {
            findings.error(
                    "unknown-base",
                    place,
                    "không tìm thấy bộ gốc (" + id.get() + ")",
                    "cần một thư mục bên cạnh, hoặc một bộ có sẵn");
        }
        return base;
    }

    /** One layer alone; empty when it has no readable set.yaml. */
    public Optional<Layer> readOne(SetFiles files) {
        Optional<MapNode> set = Optional.empty();
        List<Layer.AreaFile> areas = new ArrayList<>();
        for (String file : files.files()) {
            if (file.equals("set.yaml")) {
                set = readFile(files, file, FileShape.SET);
            } else {
                readFile(files, file, FileShape.AREA).ifPresent(area -> areas.add(new Layer.AreaFile(file, area)));
            }
        }
        if (!files.files().contains("set.yaml")) {
            findings.error(
                    "no-set",
                    Place.of(files.shown("set.yaml")),
                    "không có tệp set.yaml",
                    "cần thư mục của một bộ chỉ số");
        }
        Optional<MapNode> described = files.indicators().flatMap(this::indicators);
        return set.map(found -> new Layer(files, found, areas, described));
    }

    private Optional<MapNode> indicators(SetFiles.Located file) {
        return indicators.computeIfAbsent(file.shown(), shown -> {
            Optional<MapNode> described = read(shown, file.bytes(), FileShape.INDICATORS);
            described.ifPresent(this::once);
            return described;
        });
    }

    /** An indicator described twice would be read as whichever stands first. */
    private void once(MapNode indicators) {
        Map<String, Place> seen = new HashMap<>();
        for (MapNode indicator : indicators.maps("indicators")) {
            String id = indicator.text("id").orElse("");
            Place first = seen.putIfAbsent(id, indicator.placeOf("id"));
            if (first != null) {
                findings.error(
                        "duplicate-code",
                        indicator.placeOf("id"),
                        "chỉ báo viết hai lần (" + id + ")",
                        "chỉ báo này đã có ở " + first);
            }
        }
    }

    /** One file of a set; empty when a finding says why it cannot be used. */
    public Optional<MapNode> readFile(SetFiles files, String file, Shape.Record shape) {
        return files.bytes(file).flatMap(bytes -> read(files.shown(file), bytes, shape));
    }

    /** A file with its shape; empty when a finding says why it cannot be used. */
    public Optional<MapNode> read(String shown, byte[] bytes, Shape.Record shape) {
        KnownFiles.ReadFile file = KnownFiles.read(shown, bytes, shape);
        file.findings().forEach(findings::add);
        return file.document();
    }
}
