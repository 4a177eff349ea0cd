package vn.parindex.facts;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.catalogue.SetId;
import vn.parindex.commune.CommunesFile;
import vn.parindex.commune.Unit;

/** A set with one leaf for each kind of value, and three units of one district. */
final class SampleSet {

    static final List<Unit> UNITS =
            CommunesFile.read("units.csv", new ByteArrayInputStream("""
                    code,name,type,parent_code,parent_name,attributes
                    00004,Xã Ba,xã,047,Huyện Lăng,
                    00007,Xã Quế,xã,047,Huyện Lăng,
                    19687,Xã Bình,xã,047,Huyện Lăng,
                    """.getBytes(StandardCharsets.UTF_8)));

    private static final Citation CITATION = new Citation("kh", "", "", "");
    private static final BigDecimal TEN = BigDecimal.TEN;

    private SampleSet() {}

    static CriteriaSet commune() {
        return of(false);
    }

    static CriteriaSet district() {
        return of(true);
    }

    private static CriteriaSet of(boolean district) {
        Map<IndicatorId, Indicator> indicators = new TreeMap<>();
        for (Indicator i : indicators()) {
            indicators.put(i.id(), i);
        }
        return new CriteriaSet(
                new SetId("mau"),
                "1",
                "Bộ mẫu",
                "Huyện Lăng",
                district,
                "Phòng Nội vụ",
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 15)),
                Optional.empty(),
                "draft",
                true,
                new ScoringPolicy(2, 2, true, false, false, true, NotArisenPolicy.EXCLUDE, Set.of()),
                new GradeScale("thang", CITATION, List.of(new GradeScale.Step("Thấp", Optional.empty()))),
                List.of(),
                List.of(new Area("1", "Lĩnh vực", List.of(new Criterion("1.1", "Tiêu chí", leaves())))),
                List.of(new Adjustment(
                        "T1", Adjustment.Kind.BONUS, "Thưởng", new IndicatorId("sang-kien"), TEN, TEN, CITATION, "")),
                List.of(),
                List.of(),
                List.of(),
                indicators,
                "0");
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("ty-le", ValueType.RATIO, false, false),
                indicator("ty-le-vuot", ValueType.RATIO, true, false),
                indicator("bien-dong", ValueType.NUMBER, false, true),
                indicator("so-luong", ValueType.COUNT, false, false),
                indicator("vi-pham", ValueType.COUNT, false, false),
                indicator("sang-kien", ValueType.COUNT, false, false),
                indicator("co-khong", ValueType.YES_NO, false, false),
                indicator("muc", ValueType.LEVEL, false, false),
                indicator("bao-cao", ValueType.DATE, false, false),
                indicator("danh-muc", ValueType.CHECKLIST, false, false),
                indicator("dieu-tra", ValueType.SURVEY_MEAN, false, false),
                indicator("hai-long", ValueType.SURVEY_SHARE, false, false),
                indicator("diem-ngoai", ValueType.POINTS, false, false));
    }

    private static List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        ScoringMethod ratio = new ScoringMethod.Proportional(Optional.empty(), false);
        ScoringMethod band = new ScoringMethod.Band(List.<BandStep>of());
        leaves.add(leaf("1.1.1", "ty-le", ratio, NotArisenPolicy.EXCLUDE));
        leaves.add(leaf("1.1.2", "ty-le-vuot", ratio, null));
        leaves.add(leaf("1.1.3", "bien-dong", band, NotArisenPolicy.ZERO));
        leaves.add(leaf("1.1.4", "so-luong", new ScoringMethod.Count(TEN), NotArisenPolicy.FULL));
        leaves.add(leaf("1.1.5", "vi-pham", new ScoringMethod.Deduction(TEN), null));
        leaves.add(leaf("1.1.6", "co-khong", new ScoringMethod.YesNo(), null));
        leaves.add(leaf(
                "1.1.7",
                "muc",
                new ScoringMethod.NamedLevel(List.of(new LevelStep("Hoàn thành", TEN), new LevelStep("Chưa", TEN))),
                null));
        leaves.add(deadline());
        leaves.add(leaf(
                "1.1.9",
                "danh-muc",
                new ScoringMethod.Checklist(
                        List.of(new ChecklistItem("phu-luc", "Phụ lục", TEN), new ChecklistItem("bang", "Bảng", TEN)),
                        false),
                null));
        leaves.add(
                leaf("1.1.10", "dieu-tra", new ScoringMethod.SurveyMean(BigDecimal.ONE, BigDecimal.valueOf(5)), null));
        leaves.add(leaf("1.1.11", "hai-long", new ScoringMethod.SurveyShare(), null));
        leaves.add(leaf("1.1.12", "diem-ngoai", new ScoringMethod.External(), NotArisenPolicy.EXCLUDE));
        return leaves;
    }

    private static Leaf deadline() {
        Due due = new Due(Due.Boundary.BY, LocalDate.of(2024, 3, 31));
        Milestone milestone =
                new Milestone("", new IndicatorId("bao-cao"), BigDecimal.valueOf(100), due, new Late.Zero(), false);
        return leaf("1.1.8", "bao-cao", new ScoringMethod.Deadline(List.of(milestone)), null);
    }

    private static Leaf leaf(String code, String indicator, ScoringMethod method, @Nullable NotArisenPolicy p) {
        return new Leaf(
                code,
                "Tiêu chí " + code,
                TEN,
                Optional.of(new IndicatorId(indicator)),
                method,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Applicability.ALWAYS,
                Optional.ofNullable(p),
                RollUp.SUM_OF_COMMUNES,
                CITATION,
                List.of(),
                "Văn phòng",
                Optional.empty(),
                false,
                true,
                List.of(),
                List.of(),
                Map.of());
    }

    private static Indicator indicator(String id, ValueType type, boolean mayExceed, boolean signed) {
        return new Indicator(
                new IndicatorId(id),
                id,
                type,
                "việc",
                "tử",
                "mẫu",
                Indicator.Better.HIGHER,
                mayExceed,
                signed,
                Optional.empty(),
                RollUp.SUM_OF_COMMUNES);
    }
}
