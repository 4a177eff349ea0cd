package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;

/** The model made at build time is the rules' text, no more and no less. */
class BuiltModelsTest {
    @Test
    void theBuiltMethodsAreThoseOfTheTexts() {
        assertThat(BuiltModels.index()).containsKeys("methods", "gates");
        assertThat(rules(BuiltModels.methods())).isEqualTo(rules(RuleCompiler.compile(RuleTexts.methods())));
    }

    @Test
    void theIndexCarriesTheDigestOfTheTexts() {
        assertThat(BuiltModels.version()).endsWith("+" + RuleTexts.digest());
    }

    @Test
    void everyFileOfTheMethodsFolderIsCompiled() throws IOException {
        try (var files = Files.list(Path.of("rules/methods"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RuleTexts.methods().keySet());
        }
    }

    @Test
    void everyRuleIsNamedAfterItsFile() {
        RuleTexts.methods()
                .forEach((file, text) -> assertThat(text.lines().filter(line -> line.startsWith("rule ")))
                        .isNotEmpty()
                        .allMatch(line -> line.startsWith("rule \"" + file.replace(".drl", ": "))));
    }

    @Test
    void noShippedGateNeedsACompilationAtRunTime() {
        Set<String> shipped = new TreeSet<>();
        for (String id : SetFolder.shippedIds()) {
            new Catalogue()
                    .read(SetFolder.shipped(id)).gates().stream()
                            .map(gate -> GateSentence.read(gate.sentence())
                                    .sentence()
                                    .orElseThrow())
                            .forEach(sentence -> shipped.add(GateDrl.digest(sentence)));
        }
        assertThat(BuiltModels.gateDigests()).containsExactlyInAnyOrderElementsOf(shipped);
        assertThat(rules(BuiltModels.gates().orElseThrow())).hasSameSizeAs(shipped);
    }

    private static Set<String> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
