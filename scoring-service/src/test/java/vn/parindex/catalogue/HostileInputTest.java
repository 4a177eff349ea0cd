package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** Files that nobody writes by mistake: refused at their place, quickly, and nothing of them is kept. */
class HostileInputTest {

    private static final String FILE = "7-so.yaml";

    private final Catalogue catalogue = new Catalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yaml-alias         | {a: &a [x,x,x,x,x,x,x,x,x], b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a], c: [*b,*b,*b,*b]} | 5
                    yaml-tag           | !!javax.script.ScriptEngineManager [!!java.net.URL ["http://localhost/"]]         | 1
                    yaml-tag           | {code: !!python/object:os.system x}                                               | 8
                    yaml-nesting       | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[                                          | 17
                    yaml-syntax        | {code: "7"                                                                        | 11
                    yaml-key           | {[a]: b}                                                                          | 2
                    yaml-document      | %YAML 1.1                                                                         | 1
                    wrong-type         | vài chữ                                                                           | 1
                    """)
    void a_hostile_line_is_refused_at_its_column(String code, String line, int column) {
        String text = code.equals("yaml-document") ? line + "\n---\na: b\n" : line + "\n";
        Finding first = findings(text.getBytes(StandardCharsets.UTF_8)).get(0);
        assertThat(first.code()).isEqualTo(code);
        if (!code.equals("yaml-document")) {
            assertThat(first.place().line()).isBetween(1, 2);
            assertThat(first.place().column()).isBetween(1, column);
        }
    }

    @Test
    void comments_are_refused_and_a_number_sign_inside_a_value_is_not() {
        String text = "code: 7 # ghi chú\nname: \"a # b\"\ncriteria: [] #x\n";
        assertThat(findings(text.getBytes(StandardCharsets.UTF_8)))
                .filteredOn(finding -> finding.code().equals("yaml-comment"))
                .extracting(finding ->
                        finding.place().line() + ":" + finding.place().column())
                .containsExactly("1:9", "3:14");
    }

    @Test
    void a_key_written_twice_and_a_second_document_are_refused() {
        assertThat(codes("code: 7\ncode: 8\n")).contains("duplicate-key");
        assertThat(codes("code: 7\n---\ncode: 8\n")).contains("yaml-document");
        assertThat(codes("")).contains("empty-file");
        assertThat(codes("name: |\n  nhiều\n  dòng\n")).contains("block-scalar");
        assertThat(codes("name: " + "a".repeat(5000) + "\n")).contains("text-too-long");
    }

    @Test
    void the_bytes_must_be_utf8_in_nfc_with_plain_line_ends() {
        String sound = "code: 7\nname: Chính quyền số\n";
        assertThat(codes(sound.replace("\n", "\r\n"))).contains("carriage-return");
        assertThat(codes("\ufeff" + sound)).contains("bom");
        assertThat(codes(sound.replace("name:", "\tname:"))).contains("tab");
        assertThat(codes(sound.replace("số", "s\u0000ố"))).contains("control-character");
        assertThat(codes(Normalizer.normalize(sound, Normalizer.Form.NFD))).contains("not-nfc");
        Finding utf16 = findings(sound.getBytes(StandardCharsets.UTF_16)).get(0);
        assertThat(utf16.code()).isEqualTo("not-utf8");
        Finding latin = findings("code: 7\nname: Ch\u00ednh\n".getBytes(StandardCharsets.ISO_8859_1))
                .get(0);
        assertThat(latin.place()).hasToString("xa-2024/" + FILE + ":2:9");
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_without_being_read(@TempDir Path folder) throws IOException {
        Path set = folder.resolve("lon");
        Files.createDirectories(set);
        try (RandomAccessFile file =
                new RandomAccessFile(set.resolve("set.yaml").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        List<Finding> findings = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> catalogue.check(SetFolder.at(set)));
        assertThat(findings).extracting(Finding::code).contains("too-large");
    }

    @Test
    void a_cycle_of_sets_is_named() {
        MemoryFiles files = MemoryFiles.sound()
                .inSet(
                        "nen-2021",
                        "set.yaml",
                        "period: { from: 2021-01-01, to: 2025-12-31 }\n",
                        "period: { from: 2021-01-01, to: 2025-12-31 }\nextends: xa-2024\n");
        assertThatThrownBy(() -> catalogue.read(files.folder()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("xa-2024 → nen-2021 → xa-2024")
                .hasMessageContaining("nen-2021/set.yaml:7:");
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_no_set() {
        MemoryFiles files = MemoryFiles.sound().with("set.yaml", "extends: nen-2021", "extends: ../nen-2021");
        assertThat(catalogue.check(files.folder())).extracting(Finding::code).containsExactly("wrong-value");
        assertThatThrownBy(() -> SetFolder.shipped("../../etc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_faults_of_all_files_are_told_at_once() {
        MemoryFiles files = MemoryFiles.sound()
                .with("set.yaml", "title: Bộ", "titel: Bộ")
                .with(FILE, "method: target", "method: tarket")
                .with("cases/1.1.yaml", "expect:", "expects:");
        assertThat(catalogue.check(files.folder()))
                .extracting(finding -> finding.place().file())
                .contains("xa-2024/set.yaml", "xa-2024/7-so.yaml", "xa-2024/cases/1.1.yaml");
    }

    @Test
    void a_missing_folder_is_a_finding() {
        assertThat(catalogue.check(SetFolder.at(Path.of("rules/sets/khong-co"))))
                .extracting(Finding::code)
                .contains("no-set");
    }

    private List<Finding> findings(byte[] bytes) {
        MemoryFiles files = MemoryFiles.sound().bytes(FILE, bytes);
        assertThatThrownBy(() -> catalogue.read(files.folder())).isInstanceOf(BadInput.class);
        return catalogue.check(files.folder());
    }

    private List<String> codes(String text) {
        return findings(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Finding::code)
                .toList();
    }
}
