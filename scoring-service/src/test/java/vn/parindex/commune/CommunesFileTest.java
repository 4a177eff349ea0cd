package vn.parindex.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;

class CommunesFileTest {

    private static final String HEADER = "code,name,type,parent_code,parent_name,attributes\n";

    @Test
    void readsAUnitWithAttributesAndDays() {
        List<Unit> units = read(
                "00004,Phường Trúc Bạch,Phường,001,Quận Ba Đình,nong-thon-moi=nâng cao; mien-nui = yes;from=2020-01-01;to=2025-06-30");
        assertThat(units)
                .containsExactly(new Unit(
                        new UnitCode("00004"),
                        "Phường Trúc Bạch",
                        "phường",
                        new UnitCode("001"),
                        "Quận Ba Đình",
                        Map.of("nong-thon-moi", "nâng cao", "mien-nui", "yes"),
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        Optional.of(LocalDate.of(2025, 6, 30))));
    }

    @Test
    void refusesACodeThatLostItsZerosWithAHint() {
        refused("4,Xã A,xã,001,Huyện B,", "c.csv:2:1: mã đơn vị mất số 0 ở đầu (4); mã có 5 chữ số, có phải 00004?");
        refused("00004,Xã A,xã,1,Huyện B,", "c.csv:2:15: mã đơn vị cấp trên mất số 0 ở đầu (1)");
    }

    @Test
    void refusesACodeOfAnotherForm() {
        refused("0000A!,Xã A,xã,001,Huyện B,", "c.csv:2:1: mã đơn vị không đúng dạng (0000A!)");
        refused(",Xã A,xã,001,Huyện B,", "c.csv:2:1: mã đơn vị không đúng dạng ()");
    }

    @Test
    void refusesADuplicate() {
        refused(
                "00004,Xã A,xã,001,Huyện B,\n00004,Xã C,xã,001,Huyện B,",
                "c.csv:3:1: mã đã có ở dòng 2 (00004); mỗi đơn vị một dòng");
    }

    @Test
    void refusesAMissingName() {
        refused("00004,,xã,001,Huyện B,", "c.csv:2:7: thiếu name ()");
    }

    @Test
    void refusesAnUnknownTypeWithTheNearest() {
        refused("00004,Xã A,thị trân,001,Huyện B,", "c.csv:2:12: loại đơn vị lạ (thị trân); có phải «thị trấn»?");
    }

    @Test
    void refusesTwoNamesForOneParent() {
        refused("00004,Xã A,xã,001,Huyện B,\n00005,Xã C,xã,001,Huyện D,", "c.csv:3:19: đơn vị cấp trên 001 có hai tên");
    }

    @Test
    void refusesBadAttributes() {
        refused("00004,Xã A,xã,001,Huyện B,x", "c.csv:2:27: thuộc tính không đúng dạng (x)");
        refused("00004,Xã A,xã,001,Huyện B,a=1;a=2", "c.csv:2:27: thuộc tính lặp lại (a)");
        refused("00004,Xã A,xã,001,Huyện B,from=1/1/2024", "c.csv:2:27: ngày không đúng (1/1/2024)");
        refused("00004,Xã A,xã,001,Huyện B,from=2024-02-01;to=2024-01-01", "c.csv:2:27: ngày hết trước ngày bắt đầu");
    }

    @Test
    void reportsEveryErrorAtOnce() {
        BadInput refusal = catchThrowableOfType(
                BadInput.class, () -> read("4,,x,1,,y\n00004,Xã A,xã,001,Huyện B,\n5,Xã A,xã,001,Huyện B,"));
        assertThat(refusal.findings()).hasSize(7);
    }

    @Test
    void refusesAFileWithoutUnits() {
        refused("", "c.csv: không có đơn vị nào");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Findings findings = new Findings();
        assertThat(CommunesFile.read(Path.of("no-such.csv"), findings)).isEmpty();
        assertThat(findings.sorted()).singleElement().asString().startsWith("no-such.csv: không có tệp (no-such.csv)");
    }

    private static void refused(String rows, String start) {
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> read(rows));
        assertThat(refusal.findings()).anySatisfy(f -> assertThat(f.toString()).startsWith(start));
    }

    private static List<Unit> read(String rows) {
        return CommunesFile.read("c.csv", new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
