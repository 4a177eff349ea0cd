package vn.parindex.authoring.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.authoring.cases.ResultWords;
import vn.parindex.authoring.diff.SetDifference;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.LeafResult;

/**
 * Những gì đã gõ, được thử: nothing of it is written.
 *
 * @param readable whether the files could be written as typed
 * @param said everything that is wrong or doubtful, by place
 * @param scored whether the set has an exact meaning, so that cases and figures can be run on it
 * @param differences what differs from the revision that was opened; nothing while the set has no exact meaning
 * @param figure what the figure that was typed would get
 * @param refused why the figure is not taken; empty when none was typed
 */
public record Trial(
        boolean readable,
        List<Said> said,
        boolean scored,
        List<CaseResult> cases,
        List<SetDifference> differences,
        Optional<LeafResult> figure,
        List<String> refused) {

    static Trial unread(List<Said> said) {
        return new Trial(false, said, false, List.of(), List.of(), Optional.empty(), List.of());
    }

    /** Findings about this form, errors first. */
    public List<Said> here() {
        return said.stream()
                .filter(Said::here)
                .sorted((one, other) ->
                        Boolean.compare(other.finding().isError(), one.finding().isError()))
                .toList();
    }

    /** Errors about something else in the set. */
    public List<Said> errorsElsewhere() {
        return said.stream()
                .filter(each -> !each.here() && each.finding().isError())
                .toList();
    }

    /** How many errors there are, here and elsewhere. */
    public long errors() {
        return said.stream().filter(each -> each.finding().isError()).count();
    }

    /** How many warnings there are, here and elsewhere. */
    public long warnings() {
        return said.size() - errors();
    }

    /** How many warnings there are about something else in the set. */
    public long warningsElsewhere() {
        return said.stream()
                .filter(each -> !each.here() && !each.finding().isError())
                .count();
    }

    /** The fields that an error is about, with blanks between. */
    public String faulty() {
        return said.stream()
                .filter(each -> each.finding().isError() && !each.field().isEmpty())
                .map(each -> "o." + each.field())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with each field, in words; several errors of one field in one text. */
    public Map<String, String> byField() {
        Map<String, String> words = new TreeMap<>();
        said.stream()
                .filter(each -> each.finding().isError() && !each.field().isEmpty())
                .forEach(each -> words.merge(
                        each.field(),
                        each.finding().what() + "; " + each.finding().expected(),
                        (one, other) -> one + " " + other));
        return words;
    }

    /** The fields whose text is no value yet: while one is being typed the last result stays. */
    public String unread() {
        return readable ? "" : faulty();
    }

    public List<CaseResult> failed() {
        return cases.stream().filter(each -> !each.holds()).toList();
    }

    /** What a failed case expects, or what came out, for the page. */
    public String words(CaseResult.Difference about, String value) {
        return Spoken.in(ResultWords.of(about, value));
    }

    /** A reason for the history, made of the differences; empty text when there are none. */
    public String reason() {
        return reason(differences);
    }

    static String reason(List<SetDifference> differences) {
        int longest = 900;
        String all = differences.stream().map(SetDifference::sentence).collect(Collectors.joining(" "));
        return all.length() <= longest ? all : all.substring(0, longest) + "…";
    }
}
