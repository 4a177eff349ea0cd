package vn.parindex;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesUseOnlyWhatStandsLeftOfThem() {
        ApplicationModules.of("vn.parindex").verify();
    }
}
