package vn.parindex.oracle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Due;
import vn.parindex.commune.Unit;

/** An oracle that leaned on the engine would prove nothing. */
class OracleIndependenceTest {

    private final JavaClasses oracle = new ClassFileImporter().importPackages("vn.parindex.oracle");

    @Test
    void the_oracle_uses_nothing_of_ours_but_the_records_of_sets_units_and_figures() {
        noClasses()
                .that()
                .resideInAPackage("vn.parindex.oracle")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.parindex..")
                        .and(not(resideInAnyPackage(
                                "vn.parindex.oracle",
                                "vn.parindex.catalogue",
                                "vn.parindex.commune",
                                "vn.parindex.facts"))))
                .check(oracle);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*facts\\.RollUps.*")
                .check(oracle);
    }

    @Test
    void the_oracle_does_its_own_rounding_comparing_and_counting_of_days() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Test")
                .should()
                .callMethod(Due.class, "lastDayOnTime")
                .orShould()
                .callMethod(Comparison.class, "isLower")
                .orShould()
                .callMethod(Unit.class, "inForceOn", LocalDate.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.math.RoundingMode")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.math.MathContext")
                .check(oracle);
    }

    @Test
    void only_exact_numbers_are_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Double")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Float")
                .check(oracle);
        theClass(Frac.class).should().beRecords().check(oracle);
    }
}
