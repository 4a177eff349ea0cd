package vn.parindex.authoring.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.commune.VietnameseText;
import vn.parindex.finding.Nearest;

/** Tên gần giống: people type headings and names of sheets again without marks, shorter, or with a slip. */
final class Alike {

    private Alike() {}

    /** The name that was clearly meant. */
    static Optional<String> one(String typed, Collection<String> names) {
        String plain = VietnameseText.plainKey(typed);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> byPlain = new LinkedHashMap<>();
        names.forEach(name -> byPlain.putIfAbsent(VietnameseText.plainKey(name), name));
        List<String> longer = byPlain.keySet().stream()
                .filter(name -> name.startsWith(plain + " "))
                .toList();
        return Nearest.to(plain, byPlain.keySet())
                .or(() -> longer.stream().filter(name -> longer.size() == 1).findFirst())
                .map(found -> byPlain.getOrDefault(found, ""));
    }
}
