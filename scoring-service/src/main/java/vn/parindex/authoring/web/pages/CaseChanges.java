package vn.parindex.authoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.parindex.authoring.web.pages.Changes.Line;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/**
 * Ca kiểm thử của tiêu chí nào đổi: worked cases are no part of what a set means, and still somebody's work.
 *
 * @param added codes that have cases only now
 * @param changed codes whose cases are others
 * @param dropped codes that have no cases any more
 */
record CaseChanges(List<String> added, List<String> changed, List<String> dropped) {

    private static final String FOLDER = "cases/";
    private static final String ENDING = ".yaml";

    static CaseChanges between(SetFolder before, SetFolder after) {
        Map<String, String> old = SetDocuments.read(before).canonical();
        Map<String, String> now = SetDocuments.read(after).canonical();
        CaseChanges changes = new CaseChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        TreeSet<String> files = new TreeSet<>(old.keySet());
        files.addAll(now.keySet());
        files.stream().filter(file -> file.startsWith(FOLDER)).forEach(file -> {
            String code = file.substring(FOLDER.length(), file.length() - ENDING.length());
            if (!old.containsKey(file)) {
                changes.added.add(code);
            } else if (!now.containsKey(file)) {
                changes.dropped.add(code);
            } else if (!old.get(file).equals(now.get(file))) {
                changes.changed.add(code);
            }
        });
        return changes;
    }

    /** One sentence for all; empty when the cases are the same. */
    Optional<Line> line() {
        List<String> said = new ArrayList<>();
        say("thêm cho ", added, said);
        say("đổi ở ", changed, said);
        say("bỏ ở ", dropped, said);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line("Ca kiểm thử: " + String.join("; ", said) + ".", ""));
    }

    private static void say(String how, List<String> codes, List<String> said) {
        if (!codes.isEmpty()) {
            said.add(how + String.join(", ", codes));
        }
    }
}
