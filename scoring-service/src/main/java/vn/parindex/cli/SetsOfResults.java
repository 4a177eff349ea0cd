package vn.parindex.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Bộ chỉ số của các kết quả: a result names its set by id, version and digest; only a set of that digest is its set. */
final class SetsOfResults {

    @Option(
            names = "--set",
            paramLabel = "DIR",
            description = "thư mục bộ chỉ số của một kết quả, khi không phải bộ có sẵn; có thể ghi nhiều lần")
    private List<Path> folders = List.of();

    /** The set of a result; empty when no folder holds it, which is found. */
    Optional<CriteriaSet> find(
            Path result,
            String id,
            String version,
            String digest,
            LocalDate asOf,
            CommandSpec spec,
            Findings findings) {
        List<SetFolder> candidates = new ArrayList<>();
        folders.forEach(folder -> candidates.add(SetOption.folder(folder, spec)));
        if (SetFolder.shippedIds().contains(id)) {
            candidates.add(SetFolder.shipped(id));
        }
        List<String> others = new ArrayList<>();
        for (SetFolder folder : candidates) {
            CriteriaSet set = InputFiles.CATALOGUE.read(folder, asOf);
            if (set.digest().equals(digest)) {
                return Optional.of(set);
            }
            others.add(set.id() + " " + set.digest());
        }
        String seen = others.isEmpty() ? "" : "; đã xem: " + String.join(", ", others);
        findings.error(
                "set-of-result",
                Place.of(result.toString()),
                "không thấy bộ chỉ số của kết quả (" + id + " bản " + version + ", " + digest + ")" + seen,
                "thư mục của bộ như khi chấm, ghi ở --set");
        return Optional.empty();
    }
}
