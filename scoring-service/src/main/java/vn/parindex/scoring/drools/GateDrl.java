package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;

/** Luật của câu khống chế: our own rule frame around clauses that the Drools DSL expands. */
final class GateDrl {
    private static final String HEAD = """
            package vn.parindex.rules.gates

            import vn.parindex.scoring.rule.GateFact.AreaStanding
            import vn.parindex.scoring.rule.GateFact.GateInForce
            import vn.parindex.scoring.rule.GateFact.IndexStanding
            import vn.parindex.scoring.rule.GateFact.LeafStanding

            global vn.parindex.scoring.rule.GateFirings firings

            """;

    private GateDrl() {}

    /** The digest that stands for a sentence in rules and facts; the same for the same clauses. */
    static String digest(GateSentence sentence) {
        return RuleTexts.digestOf(
                sentence.clauses().stream().map(GateSentence.Clause::text).collect(Collectors.joining("\n")));
    }

    /** One file with a rule for each sentence. */
    static Map<String, String> of(Collection<GateSentence> sentences) {
        StringBuilder rules = new StringBuilder(HEAD);
        Map<String, GateSentence> distinct = new LinkedHashMap<>();
        sentences.forEach(sentence -> distinct.put(digest(sentence), sentence));
        distinct.forEach((digest, sentence) -> rules.append(rule(digest, sentence)));
        return Map.of("gates.drl", expand(rules.toString()));
    }

    private static String rule(String digest, GateSentence sentence) {
        StringBuilder rule = new StringBuilder("rule \"gate: " + digest + "\"\nwhen\n");
        rule.append("> $gate : GateInForce(sentence == \"").append(digest).append("\", $card : card)\n");
        for (GateSentence.Clause clause : sentence.clauses()) {
            rule.append(clause.condition() ? "" : "then\n")
                    .append(clause.text())
                    .append('\n');
        }
        return rule.append("end\n\n").toString();
    }

    private static String expand(String text) {
        DSLTokenizedMappingFile vocabulary = new DSLTokenizedMappingFile();
        DefaultExpander expander = new DefaultExpander();
        try {
            if (!vocabulary.parseAndLoad(new StringReader(RuleTexts.vocabulary()))) {
                throw new IllegalStateException("vocabulary: " + vocabulary.getErrors());
            }
            expander.addDSLMapping(vocabulary.getMapping());
            String expanded = expander.expand(new StringReader(text));
            if (expander.hasErrors()) {
                throw new IllegalStateException("vocabulary does not expand: " + expander.getErrors());
            }
            return expanded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
