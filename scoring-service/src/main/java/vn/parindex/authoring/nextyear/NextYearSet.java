package vn.parindex.authoring.nextyear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bản nháp của năm sau và những việc còn phải xác nhận.
 *
 * @param files the canonical text of each file by its name in the folder
 * @param toConfirm targets of the last set; those of the layer itself are marked {@code needs-approval}
 * @param toRenew citations of the layer, each marked {@code stale}
 * @param remarks what else was done or left as it is, in sentences
 */
public record NextYearSet(
        Map<String, String> files, List<Target> toConfirm, List<Renewal> toRenew, List<String> remarks) {

    /**
     * Chỉ tiêu phải xác nhận.
     *
     * @param words as printed: «≥ 45 %»
     * @param base the layer that sets it when that is a base: it stays as it is there
     */
    public record Target(String code, String name, String words, Optional<String> base) {}

    /**
     * Căn cứ phải gia hạn.
     *
     * @param of whose citation it is: «tiêu chí 7.3», «điều kiện khống chế K1»
     * @param document as it is cited
     * @param row within the document; may be empty
     */
    public record Renewal(String of, String document, String row) {}

    /** Văn bản dẫn ở nhiều chỗ: who finds its successor renews them all. */
    public record RenewedDocument(String name, List<Renewal> citations) {}

    /** What is to be renewed by document, in the order in which each is first cited. */
    public List<RenewedDocument> documents() {
        return toRenew.stream()
                .collect(Collectors.groupingBy(Renewal::document, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new RenewedDocument(each.getKey(), each.getValue()))
                .toList();
    }
}
