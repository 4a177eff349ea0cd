package vn.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.UnitCode;

class FiguresFileTest {

    private static final String HEADER = "commune_code,indicator,numerator,denominator,value,date,status,source\n";

    static Map<String, Figure> accepted() {
        return Map.ofEntries(
                Map.entry("ty-le,42,100,,,,", new Figure.Ratio(number("42"), number("100"))),
                Map.entry("ty-le,0,10,,,,", new Figure.Ratio(number("0"), number("10"))),
                Map.entry("ty-le,,,39.99,,reported,x", new Figure.Percent(number("39.99"))),
                Map.entry("ty-le-vuot,12,10,,,,", new Figure.Ratio(number("12"), number("10"))),
                Map.entry("ty-le-vuot,,,120.50,,,", new Figure.Percent(number("120.5"))),
                Map.entry("bien-dong,,,-0.5,,,", new Figure.Amount(number("-0.5"))),
                Map.entry("so-luong,,,300.0,,,", new Figure.Amount(number("300"))),
                Map.entry("co-khong,,,Có,,,", new Figure.YesNo(true)),
                Map.entry("co-khong,,,no,,,", new Figure.YesNo(false)),
                Map.entry("muc,,,hòan thành,,,", new Figure.LevelName("Hoàn thành")),
                Map.entry("bao-cao,,,,2024-02-29,,", new Figure.Day(LocalDate.of(2024, 2, 29))),
                Map.entry("bao-cao,,,,2023-12-28,,", new Figure.Day(LocalDate.of(2023, 12, 28))),
                Map.entry("bao-cao,,,no,,,", new Figure.NotSubmitted()),
                Map.entry("danh-muc,,,bang| phu-luc,,,", new Figure.Items(Set.of("phu-luc", "bang"))),
                Map.entry("danh-muc,,,không,,,", new Figure.Items(Set.of())),
                Map.entry("dieu-tra,,60,4.25,,,", new Figure.SurveyMean(number("4.25"), number("60"))),
                Map.entry("hai-long,55,60,,,,", new Figure.Ratio(number("55"), number("60"))),
                Map.entry("diem-ngoai,,,3,,,QĐ 12", new Figure.Points(number("3"))));
    }

    static Set<String> acceptedRows() {
        return accepted().keySet();
    }

    @ParameterizedTest
    @MethodSource("acceptedRows")
    void readsEveryFormOfFigure(String row) {
        FactSheet sheet = read("00004," + row + "\n").sheets().get(0);
        assertThat(sheet.unit()).isEqualTo(new UnitCode("00004"));
        Fact fact = sheet.facts().values().iterator().next();
        assertThat(((Fact.Reported) fact).figure()).isEqualTo(accepted().get(row));
    }

    @Test
    void keepsDateAndSource() {
        ImportedFigures figures = read("00004,ty-le,1,2,,2024-06-30,,\"Báo cáo 12, trang 3\"\n");
        assertThat(fact(figures, "ty-le"))
                .isEqualTo(new Fact.Reported(
                        new Figure.Ratio(number("1"), number("2")),
                        Optional.of(LocalDate.of(2024, 6, 30)),
                        "Báo cáo 12, trang 3"));
    }

    @Test
    void readsWhatDidNotArise() {
        assertThat(fact(read("00004,ty-le,,,,,not-arisen,BC\n"), "ty-le")).isEqualTo(new Fact.NotArisen("BC"));
    }

    @Test
    void formulasAreText() {
        String formula = "=HYPERLINK(\"\"http://x\"\")";
        ImportedFigures figures = read("00004,ty-le,1,2,,,,\"" + formula + "\"\n");
        assertThat(((Fact.Reported) fact(figures, "ty-le")).source()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aUnitWithoutALineHasNoSheet() {
        assertThat(read("").sheets()).isEmpty();
        assertThat(read("19687,ty-le,1,2,,,,\n00004,ty-le,1,2,,,,\n").sheets())
                .extracting(s -> s.unit().value())
                .containsExactly("00004", "19687");
    }

    @Test
    void theDistrictsOwnRowIsForDistrictSetsOnly() {
        ImportedFigures figures = FiguresFile.read(
                "f.csv", stream(HEADER + "047,ty-le,1,2,,,,\n"), SampleSet.district(), SampleSet.UNITS);
        assertThat(figures.sheets()).extracting(s -> s.unit().value()).containsExactly("047");
    }

    @Test
    void lastYearTakesPredecessorsAndLastYearsDays() {
        Lineage lineage = Lineage.read(
                "l.csv",
                stream("predecessor_code,successor_code,effective,whole,source\n00099,00004,2024-05-01,yes,NQ\n"));
        ImportedFigures figures = FiguresFile.readLastYear(
                "f.csv",
                stream(HEADER + "00099,bao-cao,,,,2022-12-28,,\n00004,ty-le,1,2,,,,\n"),
                SampleSet.commune(),
                SampleSet.UNITS,
                lineage);
        assertThat(figures.sheets()).extracting(s -> s.unit().value()).containsExactlyInAnyOrder("00004", "00099");
    }

    @Test
    void warnsWithoutRefusing() {
        ImportedFigures figures = read("""
                00004,ty-le,1.234,2.500,,,,
                00004,diem-ngoai,,,12,,,QĐ 12
                00004,dieu-tra,,60,5.5,,,
                00004,so-luong,,,,2024-05-01,not-arisen,
                """);
        assertThat(figures.sheets().get(0).facts()).hasSize(4);
        assertThat(figures.warnings())
                .extracting(f -> f.code())
                .containsExactly(
                        "maybe-thousands", "maybe-thousands", "points-above-maximum", "outside-scale", "unused-date");
    }

    @Test
    void theDigestDoesNotDependOnOrderNorOnHowANumberIsWritten() {
        String one = read("00004,ty-le,1,2,,,,a\n00007,so-luong,,,45,,,\n").digest();
        assertThat(read("00007,so-luong,,,45.0,,reported,\n\n00004,ty-le,01,2.00,,,,a\n")
                        .digest())
                .isEqualTo(one);
        assertThat(read("00004,ty-le,1,2,,,,b\n00007,so-luong,,,45,,,\n").digest())
                .isNotEqualTo(one);
        assertThat(read("00004,ty-le,1,2,,,,a\n00007,so-luong,,,46,,,\n").digest())
                .isNotEqualTo(one);
        assertThat(one).hasSize(64);
    }

    @Test
    void theCanonicalTextReadsBackAsTheSameSheets() {
        StringBuilder rows = new StringBuilder();
        for (String row : acceptedRows()) {
            String indicator = row.substring(0, row.indexOf(',') + 1);
            String free = Stream.of("00004,", "00007,", "19687,")
                    .filter(unit -> rows.indexOf(unit + indicator) < 0)
                    .findFirst()
                    .orElseThrow();
            rows.append(free).append(row).append('\n');
        }
        rows.append("19687,bien-dong,,,,,not-arisen,\"a \"\"b\"\", c\"\n");
        List<FactSheet> sheets = read(rows.toString()).sheets();
        String canonical = FiguresCsv.of(sheets);
        ImportedFigures again = FiguresFile.read("c.csv", stream(canonical), SampleSet.commune(), SampleSet.UNITS);
        assertThat(again.sheets()).isEqualTo(sheets);
        assertThat(FiguresCsv.of(again.sheets())).isEqualTo(canonical);
    }

    private static Fact fact(ImportedFigures figures, String indicator) {
        return figures.sheets().get(0).fact(new IndicatorId(indicator)).orElseThrow();
    }

    private static ImportedFigures read(String rows) {
        return FiguresFile.read("f.csv", stream(HEADER + rows), SampleSet.commune(), SampleSet.UNITS);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
