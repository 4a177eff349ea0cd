package vn.parindex;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /** Left out: the classes that the build makes from the rules. */
    @Test
    void modulesUseOnlyWhatStandsLeftOfThem() {
        ApplicationModules.of("vn.parindex", JavaClass.Predicates.resideInAPackage("vn.parindex.rules.."))
                .verify();
    }
}
