package vn.parindex.catalogue;

import java.nio.file.Path;

/** The layered set of the test resources. */
final class Fixture {

    static final Path SETS = Path.of("scoring-service/src/test/resources/catalogue/sets");

    static final SetFolder FOLDER = SetFolder.at(SETS.resolve("xa-2024"));

    private Fixture() {}
}
