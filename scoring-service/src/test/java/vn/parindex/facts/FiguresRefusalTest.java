package vn.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** Everything a figures file is refused for, with the place and the advice. */
class FiguresRefusalTest {

    private static final String HEADER = "commune_code,indicator,numerator,denominator,value,date,status,source\n";

    private record Refusal(String name, String row, String finding) {}

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal(
                    "a code that lost its zeros",
                    "4,ty-le,1,2,,,,",
                    "f.csv:2:1: mã đơn vị mất số 0 ở đầu (4); có phải 00004?"),
            new Refusal(
                    "an unknown unit",
                    "19688,ty-le,1,2,,,,",
                    "f.csv:2:1: mã đơn vị không có trong tệp đơn vị (19688); có phải là «19687»?"),
            new Refusal("a district in a commune set", "047,ty-le,1,2,,,,", "f.csv:2:1: mã đơn vị không có trong tệp"),
            new Refusal(
                    "an unknown indicator",
                    "00004,tyle,1,2,,,,",
                    "f.csv:2:7: chỉ báo không có trong bộ chỉ số (tyle); có phải là «ty-le»?"),
            new Refusal(
                    "a duplicate",
                    "00004,ty-le,1,2,,,,\n00004,ty-le,1,2,,,,",
                    "f.csv:3:7: đã có số liệu của đơn vị này ở dòng 2 (ty-le)"),
            new Refusal("a denominator of 0", "00004,ty-le,5,0,,,,", "f.csv:2:15: mẫu số bằng 0 (0); mẫu số lớn hơn 0"),
            new Refusal(
                    "0/0",
                    "00004,ty-le,0,0,,,,",
                    "f.csv:2:15: tử số và mẫu số đều bằng 0 (0); nếu không phát sinh, để trống số liệu và ghi status là not-arisen"),
            new Refusal(
                    "0/0 where nothing may not arise",
                    "00004,ty-le-vuot,0,0,,,,",
                    "f.csv:2:20: tử số và mẫu số đều bằng 0 (0); mẫu số lớn hơn 0; chỉ báo này không nhận not-arisen"),
            new Refusal("a negative denominator", "00004,ty-le,1,-2,,,,", "f.csv:2:15: mẫu số âm (-2)"),
            new Refusal(
                    "a numerator above its denominator",
                    "00004,ty-le,3,2,,,,",
                    "f.csv:2:13: tử số lớn hơn mẫu số (3); nhiều nhất bằng mẫu số (2)"),
            new Refusal("a survey share above 1", "00004,hai-long,3,2,,,,", "f.csv:2:16: tử số lớn hơn mẫu số (3)"),
            new Refusal("a negative numerator", "00004,ty-le,-1,2,,,,", "f.csv:2:13: số âm (-1)"),
            new Refusal("a negative percentage", "00004,ty-le,,,-1,,,", "f.csv:2:15: số âm (-1)"),
            new Refusal("a negative count", "00004,so-luong,,,-1,,,", "f.csv:2:18: số âm (-1)"),
            new Refusal(
                    "a percentage above 100",
                    "00004,ty-le,,,100.01,,,",
                    "f.csv:2:15: tỷ lệ trên 100 % (100.01); từ 0 đến 100"),
            new Refusal(
                    "value and numerator together",
                    "00004,ty-le,1,2,50,,,",
                    "f.csv:2:17: có cả value và tử số, mẫu số (50)"),
            new Refusal("a ratio without a denominator", "00004,ty-le,1,,,,,", "f.csv:2:15: thiếu mẫu số ()"),
            new Refusal("a ratio without a numerator", "00004,ty-le,,2,,,,", "f.csv:2:13: thiếu tử số ()"),
            new Refusal("a ratio without anything", "00004,ty-le,,,,,,", "f.csv:2:13: thiếu tử số và mẫu số ()"),
            new Refusal("a survey share as a value", "00004,hai-long,,,50,,,", "f.csv:2:18: tỷ lệ hài lòng không ghi"),
            new Refusal(
                    "a decimal comma",
                    "00004,ty-le,,,\"12,5\",,,",
                    "f.csv:2:15: số thập phân viết bằng dấu phẩy (12,5); dùng dấu chấm: 12.5"),
            new Refusal(
                    "a decimal comma without quotes",
                    "00004,ty-le,,,12,5,,,",
                    "f.csv:2:22: thừa ô (9 ô, tiêu đề có 8); số thập phân viết bằng dấu chấm"),
            new Refusal(
                    "thousands separated by dots",
                    "00004,so-luong,,,1.234.567,,,",
                    "f.csv:2:18: số có dấu phân cách hàng nghìn (1.234.567); không dùng dấu phân cách: 1234567"),
            new Refusal(
                    "thousands separated by a comma",
                    "00004,so-luong,,,\"1,234\",,,",
                    "f.csv:2:18: số có dấu phân cách hàng nghìn (1,234); không dùng dấu phân cách: 1234, hoặc dấu chấm"),
            new Refusal(
                    "thousands separated by a blank",
                    "00004,so-luong,,,1 234,,,",
                    "f.csv:2:18: số có dấu phân cách hàng nghìn (1 234)"),
            new Refusal("a percent sign", "00004,ty-le,,,45 %,,,", "f.csv:2:15: số có dấu % (45 %); bỏ dấu %"),
            new Refusal("a formula for a number", "00004,ty-le,,,=1+1,,,", "f.csv:2:15: không phải số (=1+1)"),
            new Refusal("a power of ten", "00004,so-luong,,,1E3,,,", "f.csv:2:18: không phải số (1E3)"),
            new Refusal("digits of another script", "00004,so-luong,,,٣,,,", "f.csv:2:18: không phải số (٣)"),
            new Refusal(
                    "a number of endless digits",
                    "00004,so-luong,,," + "9".repeat(200) + ",,,",
                    "f.csv:2:18: số quá dài (" + "9".repeat(60) + "…)"),
            new Refusal(
                    "a count that is not whole", "00004,so-luong,,,2.5,,,", "f.csv:2:18: số lượng không nguyên (2.5)"),
            new Refusal("a count in the numerator", "00004,so-luong,2,,,,,", "f.csv:2:16: ô numerator không dùng"),
            new Refusal("a count without value", "00004,so-luong,,,,,,", "f.csv:2:18: thiếu giá trị ()"),
            new Refusal("neither yes nor no", "00004,co-khong,,,đúng,,,", "f.csv:2:18: không phải có hay không (đúng)"),
            new Refusal(
                    "an unknown level",
                    "00004,muc,,,Hoàn tất,,,",
                    "f.csv:2:13: mức không có trong bộ chỉ số (Hoàn tất); một trong: Hoàn thành, Chưa"),
            new Refusal(
                    "an unknown item",
                    "00004,danh-muc,,,phu-luc|bangg,,,",
                    "f.csv:2:18: ý «bangg» không có trong danh mục (phu-luc|bangg); có phải «bang»?"),
            new Refusal("an item twice", "00004,danh-muc,,,bang|bang,,,", "f.csv:2:18: ý «bang» lặp lại (bang|bang)"),
            new Refusal("an empty item", "00004,danh-muc,,,bang|,,,", "f.csv:2:18: ý «» không có trong danh mục"),
            new Refusal(
                    "a day that is none", "00004,bao-cao,,,,2024-02-30,,", "f.csv:2:18: ngày không đúng (2024-02-30)"),
            new Refusal(
                    "a day written the Vietnamese way",
                    "00004,bao-cao,,,,28/2/2024,,",
                    "f.csv:2:18: ngày không đúng (28/2/2024); ngày có thật, dạng năm-tháng-ngày như 2024-02-29; có phải 2024-02-28?"),
            new Refusal(
                    "a day before the window",
                    "00004,bao-cao,,,,2023-09-30,,",
                    "f.csv:2:18: ngày ngoài khoảng nhận số liệu (2023-09-30); từ 01/10/2023 đến 15/01/2025"),
            new Refusal(
                    "a day after the window", "00004,ty-le,1,2,,2025-01-16,,", "f.csv:2:18: ngày ngoài khoảng nhận"),
            new Refusal("a deadline without a day", "00004,bao-cao,,,,,,", "f.csv:2:18: thiếu ngày ()"),
            new Refusal(
                    "a deadline with yes", "00004,bao-cao,,,yes,,,", "f.csv:2:17: value của việc có thời hạn (yes)"),
            new Refusal(
                    "a day and not handed in",
                    "00004,bao-cao,,,no,2024-01-01,,",
                    "f.csv:2:17: value của việc có thời hạn (no)"),
            new Refusal(
                    "points of others without a document", "00004,diem-ngoai,,,3,,,", "f.csv:2:24: thiếu văn bản ()"),
            new Refusal("a survey without sample size", "00004,dieu-tra,,,4,,,", "f.csv:2:17: thiếu cỡ mẫu ()"),
            new Refusal("a sample of nobody", "00004,dieu-tra,,0,4,,,", "f.csv:2:17: cỡ mẫu không đúng (0)"),
            new Refusal("an unknown status", "00004,ty-le,1,2,,,xong,", "f.csv:2:19: trạng thái lạ (xong)"),
            new Refusal(
                    "a deduction that did not arise",
                    "00004,vi-pham,,,,,not-arisen,",
                    "f.csv:2:19: chỉ báo này không nhận «không phát sinh» (not-arisen); không có vụ nào thì ghi value là 0"),
            new Refusal(
                    "a bonus that did not arise",
                    "00004,sang-kien,,,,,not-arisen,",
                    "f.csv:2:21: chỉ báo này không nhận"),
            new Refusal(
                    "not arisen with a figure",
                    "00004,ty-le,1,2,,,not-arisen,",
                    "f.csv:2:13: không phát sinh mà có số liệu (1)"));

    @TestFactory
    Stream<DynamicTest> refuses() {
        return REFUSALS.stream()
                .map(r -> DynamicTest.dynamicTest("refuses " + r.name(), () -> {
                    List<Finding> findings = refused(HEADER + r.row() + "\n").findings();
                    assertThat(findings)
                            .anySatisfy(f -> assertThat(f.toString()).startsWith(r.finding()));
                    assertThat(findings)
                            .allSatisfy(f -> assertThat(f.expected()).isNotBlank());
                }));
    }

    @Test
    void namesEveryErrorOfAFileAtOnce() {
        String all = String.join("\n", REFUSALS.stream().map(Refusal::row).toList());
        assertThat(refused(HEADER + all).findings()).hasSizeGreaterThanOrEqualTo(REFUSALS.size());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        BadInput refusal = catchThrowableOfType(
                BadInput.class, () -> FiguresFile.read(Path.of("none.csv"), SampleSet.commune(), SampleSet.UNITS));
        assertThat(refusal).hasMessageStartingWith("none.csv: không có tệp (none.csv)");
    }

    @Test
    void refusesAnotherTableByItsHeader(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), "code;name\n");
        BadInput refusal = catchThrowableOfType(
                BadInput.class, () -> FiguresFile.read(file, SampleSet.commune(), SampleSet.UNITS));
        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("semicolon-separator");
    }

    @Test
    void neverFailsOnRandomText() {
        Random random = new Random(7);
        String[] words = {
            "00004",
            "ty-le",
            "muc",
            "danh-muc",
            "bao-cao",
            "1",
            "0",
            "-1",
            "1,5",
            "\"",
            ";",
            "|",
            "no",
            "2024-01-01",
            "not-arisen",
            "=",
            "%",
            "é",
            "\uFEFF",
            "\u202E",
            "1.234.567",
            " "
        };
        int read = 0;
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder(HEADER);
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "\n" : ",");
            }
            read += readable(text.toString()) ? 1 : 0;
        }
        assertThat(read).isBetween(1, 2_999);
    }

    private static boolean readable(String text) {
        try {
            FiguresFile.read("f.csv", stream(text), SampleSet.commune(), SampleSet.UNITS);
            return true;
        } catch (BadInput refusal) {
            assertThat(refusal.findings()).isNotEmpty();
            return false;
        }
    }

    private static BadInput refused(String text) {
        return catchThrowableOfType(
                BadInput.class, () -> FiguresFile.read("f.csv", stream(text), SampleSet.commune(), SampleSet.UNITS));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
