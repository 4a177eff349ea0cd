package vn.parindex.scenario.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Đường đi bằng chữ: a checklist to print. */
public record PathText(PathBody path) {

    /** Lines without a final line feed. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(path.label()));
        lines.add("Đường đi của %s (%s) đến %s"
                .formatted(path.unit().name(), path.unit().code(), path.goalWords()));
        lines.add("bộ %s %s, số liệu %s, chốt ngày %s%s"
                .formatted(
                        path.criteriaSet(),
                        path.digest().substring(0, Math.min(12, path.digest().length())),
                        path.figuresDigest().substring(0, 12),
                        day(path.asOf()),
                        path.illustrative() ? ", điểm minh họa" : ""));
        lines.add("");
        lines.add("Hiện nay" + ofDistrict() + ": " + words(path.before()));
        lines.add(answer());
        for (int i = 0; i < path.steps().size(); i++) {
            lines.add("");
            step(lines, i + 1, path.steps().get(i));
        }
        if (!path.steps().isEmpty()) {
            lines.add("");
            lines.add("Sau khi làm đủ các bước" + ofDistrict() + ": " + words(path.after()));
            lines.add("Thứ hạng tính khi các đơn vị khác giữ nguyên; điểm của từng bước là điểm khi chỉ làm bước đó.");
        }
        return lines;
    }

    /** « (Huyện Hải Lăng)» when a commune asks what it must add for its district. */
    private String ofDistrict() {
        return path.scored().code().equals(path.unit().code())
                ? ""
                : " (" + path.scored().name() + ")";
    }

    private String answer() {
        return switch (path.answer()) {
            case "met" -> "Đã đạt mục tiêu, không cần làm gì thêm.";
            case "reachable" ->
                "Cần %s bước, công sức %s (%s, %s)."
                        .formatted(
                                path.count(),
                                plain(path.cost()),
                                path.objective().equals("steps") ? "ít bước nhất" : "ít công sức nhất",
                                path.proven() ? "đã chứng minh" : "chưa chứng minh là rẻ nhất");
            default ->
                (path.proven() ? "Không đạt được" : "Chưa tìm được cách đạt, chưa chứng minh là không đạt được")
                        + "; làm hết mọi việc còn làm được thì: " + words(path.most());
        };
    }

    private static void step(List<String> lines, int number, PathBody.StepBody step) {
        String change = step.from().isEmpty() ? "" : " (từ %s đến %s)".formatted(step.from(), step.to());
        lines.add("[ ] %d. %s: %s%s%s"
                .formatted(
                        number,
                        step.name(),
                        step.action(),
                        change,
                        step.assumed() ? " – giả định, vì chưa có báo cáo" : ""));
        for (PathBody.LeafBody leaf : step.leaves()) {
            lines.add("      %s %s%s: %s → %s trên %s điểm"
                    .formatted(
                            leaf.code(),
                            leaf.name(),
                            leaf.part().isEmpty() ? "" : " (" + leaf.part() + ")",
                            plain(leaf.before()),
                            plain(leaf.after()),
                            plain(leaf.max())));
            leaf.remedy().ifPresent(text -> lines.add("      Cách làm: " + text));
        }
        String leads = step.leaves().stream()
                .map(PathBody.LeafBody::leadAgency)
                .distinct()
                .collect(Collectors.joining("; "));
        lines.add("      Cơ quan chủ trì: %s%s; công sức %s"
                .formatted(leads, step.due().map(due -> "; hạn " + day(due)).orElse(""), plain(step.cost())));
    }

    private static String words(PathBody.StandingBody standing) {
        return "chỉ số %s, xếp loại %s, hạng %s"
                .formatted(
                        standing.index().map(PathText::plain).orElse("–"),
                        standing.grade().orElse("–"),
                        standing.rank().orElse("–"));
    }

    private static String plain(String number) {
        return number.replace('.', ',');
    }

    private static String day(String iso) {
        return Optional.of(iso.split("-"))
                .map(d -> d[2] + "/" + d[1] + "/" + d[0])
                .orElse(iso);
    }
}
