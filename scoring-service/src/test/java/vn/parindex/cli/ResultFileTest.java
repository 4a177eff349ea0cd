package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "old");

        assertThatThrownBy(() -> new ResultFile(file).write(target -> {
                    target.write('x');
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        new ResultFile(link).write(target -> target.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void everybodyMayReadItWhoMayReadOtherFilesOfTheUser() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "");
        Path file = folder.resolve("result.json");

        new ResultFile(file).write(target -> target.write('x'));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }
}
