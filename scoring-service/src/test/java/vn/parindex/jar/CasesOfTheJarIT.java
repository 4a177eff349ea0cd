package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program tries the cases on several threads, which see the classes of Drools only when these are loaded. */
class CasesOfTheJarIT {

    private static final String SET = "rules/sets/vinh-linh-2025";

    @RepeatedTest(5)
    void theCasesOfASetHold() throws IOException, InterruptedException {
        assertThat(run("test", SET)).contains(" 0 ca sai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--mutation", "--coverage"})
    void soDoTheirMeasures(String measure) throws IOException, InterruptedException {
        assertThat(run("test", SET, measure)).contains(" 0 ca sai").doesNotContain("Exception");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        Path base = Path.of(System.getProperty("basedir", "."));
        Path jar = base.resolve("target").resolve("parindex.jar").toAbsolutePath();
        Path said = Files.createTempFile("ca", ".log");
        List<String> command = Stream.concat(
                        Stream.of("java", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()), Stream.of(arguments))
                .toList();
        new ProcessBuilder(command)
                .directory(base.resolve("..").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
