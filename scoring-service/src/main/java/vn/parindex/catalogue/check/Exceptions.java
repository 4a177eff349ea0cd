package vn.parindex.catalogue.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Severity;

/**
 * Ngoại lệ: a finding that somebody accepted, with a reason and a date, is a note and no longer an error. Only what {@code
 * check} alone asks for can be accepted; a set without an exact meaning is never scored with. An accepted {@code
 * needs-approval} is said as accepted; the leaves keep their mark, and the mark what it blocks.
 */
public final class Exceptions {

    /**
     * Findings that tell what is not there at all, and printed numbers: left out when the document's are wrong, they would
     * otherwise stand for the sum of their leaves.
     */
    private static final Set<String> NEVER = Set.of(
            "gate-unknown-name",
            "unknown-source",
            "stale-citation-published",
            "area-max-not-sum",
            "criterion-max-not-sum");

    /** Who accepts open readings accepts those of one set: they are no opinion on the sets that extend it. */
    private static final String OF_THIS_SET_ALONE = "needs-approval";

    private final List<Written> written;
    private final Findings findings = new Findings();

    private Exceptions(List<Written> written) {
        this.written = written;
    }

    /** One exception as it is written; used once it has turned a finding into a note. */
    private static final class Written {

        private final MapNode node;
        private final boolean own;
        private boolean used;

        Written(MapNode node, boolean own) {
            this.node = node;
            this.own = own;
        }

        boolean fits(Finding found, Optional<String> leaf) {
            return text("check").equals(found.code()) && node.text("leaf").equals(leaf);
        }

        Finding note(Finding found) {
            used = true;
            String until = node.text("until").map(day -> ", đến " + day(day)).orElse("");
            return new Finding(
                    "excepted",
                    Severity.WARNING,
                    found.place(),
                    "ngoại lệ đã chấp nhận: " + found.what() + " [" + found.code() + "]",
                    "«" + text("reason") + "» (" + text("decided-by") + ", " + day(text("decided-on")) + until + ")",
                    found.example(),
                    Optional.empty());
        }

        private static String day(String written) {
            return Shown.day(LocalDate.parse(written));
        }

        String text(String key) {
            return node.text(key).orElse("");
        }
    }

    /**
     * The exceptions of all layers.
     *
     * @param sets the set.yaml of each layer, base first; only those of the last are answerable for being used
     * @param from first day of the period: exceptions that ended before it hold no more
     */
    public static Exceptions of(List<MapNode> sets, LocalDate from) {
        List<Written> holding = new ArrayList<>();
        Exceptions exceptions = new Exceptions(holding);
        for (int i = 0; i < sets.size(); i++) {
            boolean own = i == sets.size() - 1;
            for (MapNode node : sets.get(i).maps("exceptions")) {
                if (exceptions.mayHold(node, from, own)) {
                    holding.add(new Written(node, own));
                }
            }
        }
        return exceptions;
    }

    private boolean mayHold(MapNode node, LocalDate from, boolean own) {
        Findings found = own ? findings : new Findings();
        String check = node.text("check").orElse("");
        TreeSet<String> allowed = allowed();
        if (!allowed.contains(check)) {
            found.add(Fault.at(
                            node.placeOf("check"),
                            "không chấp nhận ngoại lệ cho mã này (" + check + ")",
                            Nearest.hint(check, allowed) + "cần một trong: " + String.join(", ", allowed))
                    .correct(Proposal.nearest(node.placeOf("check"), check, allowed))
                    .finding("exception-not-allowed", Severity.ERROR));
            return false;
        }
        if (!own && check.equals(OF_THIS_SET_ALONE)) {
            return false;
        }
        Optional<LocalDate> ended = node.text("until").map(LocalDate::parse).filter(day -> day.isBefore(from));
        ended.ifPresent(day -> found.error(
                "exception-expired",
                node.placeOf("until"),
                "ngoại lệ đã hết hiệu lực trước kỳ chấm (" + day + ")",
                "bỏ ngoại lệ, hoặc quyết định lại với lý do và ngày mới"));
        return ended.isEmpty();
    }

    private static TreeSet<String> allowed() {
        TreeSet<String> allowed = Checks.ofCompleteness().stream()
                .filter(check -> check.severity() == Severity.ERROR && !NEVER.contains(check.code()))
                .map(Check::code)
                .collect(Collectors.toCollection(TreeSet::new));
        allowed.addAll(Set.of("missing-case", "gate-always", "gate-never", OF_THIS_SET_ALONE));
        return allowed;
    }

    /**
     * The finding, or the note that it is accepted.
     *
     * @param leaf code of the leaf, gate or adjustment that the finding is about; empty when it is about the whole set
     */
    public Finding judged(Finding found, Optional<String> leaf) {
        return written.stream()
                .filter(exception -> exception.fits(found, leaf))
                .findFirst()
                .map(exception -> exception.note(found))
                .orElse(found);
    }

    /**
     * What is wrong with the exceptions themselves.
     *
     * @param complete whether everything that could be accepted has been judged
     */
    public List<Finding> findings(boolean complete) {
        if (complete) {
            written.stream()
                    .filter(exception -> exception.own && !exception.used)
                    .forEach(exception -> findings.add(Fault.at(
                                    exception.node.placeOf("check"),
                                    "ngoại lệ không còn áp dụng ("
                                            + exception.text("check")
                                            + exception
                                                    .node
                                                    .text("leaf")
                                                    .map(leaf -> ", " + leaf)
                                                    .orElse("")
                                            + ")",
                                    "bỏ ngoại lệ: không có phát hiện nào như vậy")
                            .correct(Optional.of(Proposal.without("ngoại lệ", exception.node)))
                            .finding("exception-unused", Severity.WARNING)));
        }
        return findings.sorted();
    }
}
