package vn.parindex;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "vn.parindex", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The rules' model: classes that the build makes from rules/methods and the gates' sentences. */
    private static final String MADE_FROM_RULES = "vn.parindex.rules..";

    @ArchTest
    static final ArchRule droolsStandsOnlyInScoringDrools = noClasses()
            .that()
            .resideOutsideOfPackages("vn.parindex.scoring.drools..", MADE_FROM_RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.parindex.finding..", "vn.parindex.catalogue", "vn.parindex.commune", "vn.parindex.scoring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule pointsAndFiguresAreExact = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "vn.parindex.catalogue..",
                    "vn.parindex.authoring..",
                    "vn.parindex.facts..",
                    "vn.parindex.scoring..",
                    "vn.parindex.scorebook..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule theDayComesFromTheOneClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule controllersStandInWebPackages = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .beAnnotatedWith(Controller.class)
            .orShould()
            .beAnnotatedWith(RestController.class);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("vn.parindex.(*)..").should().beFreeOfCycles();
}
