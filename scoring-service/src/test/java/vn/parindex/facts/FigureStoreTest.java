package vn.parindex.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import vn.parindex.TestDatabase;
import vn.parindex.WebTest;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FigureBatch.Origin;

@WebTest
class FigureStoreTest {

    private static final String ALL_FORMS = """
            commune_code,indicator,numerator,denominator,value,date,status,source
            00004,ty-le,42,100,,2024-06-30,,"Báo cáo 12, trang 3"
            00004,ty-le-vuot,,,120.5,,,
            00004,bien-dong,,,-0.25,,,
            00004,so-luong,,,12,,,
            00004,co-khong,,,có,,,
            00004,muc,,,Hoàn thành,,,
            00004,bao-cao,,,,2024-02-29,,
            00004,danh-muc,,,bang|phu-luc,,,
            00004,dieu-tra,,60,4.25,,,
            00004,diem-ngoai,,,3.5,,,QĐ 12
            00007,bao-cao,,,no,,,
            00007,danh-muc,,,không,,,
            00007,co-khong,,,không,,,
            00007,ty-le,,,,,not-arisen,x
            """;

    @Autowired
    FigureStore store;

    @Autowired
    TestDatabase.Access access;

    @Test
    void readsBackTheSameSheetsWithTheSameDigest() {
        FigureBatch batch = store.save(about("2024"), sheets(), "canbo");
        assertThat(store.sheets(batch.id())).isEqualTo(sheets());
        assertThat(FiguresDigest.of(store.sheets(batch.id()))).isEqualTo(batch.digest());
        assertThat(store.find(batch.id())).contains(batch);
        assertThat(batch.units()).isEqualTo(2);
        assertThat(batch.figures()).isEqualTo(14);
    }

    @Test
    void findsTheSameFiguresAgain() {
        FigureBatch first = store.save(about("2019"), sheets(), "canbo");
        assertThat(store.same(about("2019"), first.digest())).contains(first);
        assertThat(store.same(about("2018"), first.digest())).isEmpty();
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        FigureBatch.About about = new FigureBatch.About(new SetId("trang"), "hai-lang-2024", "2024", Origin.IMPORT);
        List<UUID> ids = List.of(1, 2, 3).stream()
                .map(i -> store.save(about, List.of(), "canbo").id())
                .toList();
        List<FigureBatch> page = store.page(Optional.of(new SetId("trang")), Optional.empty(), 2);
        assertThat(page).extracting(FigureBatch::id).containsExactly(ids.get(2), ids.get(1));
        assertThat(store.page(Optional.of(new SetId("trang")), Optional.of(ids.get(1)), 2))
                .extracting(FigureBatch::id)
                .containsExactly(ids.get(0));
        assertThat(store.page(Optional.empty(), Optional.empty(), 100)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void keepsNothingOfABatchThatFails() {
        Fact fact = new Fact.NotArisen("");
        FactSheet sheet = new FactSheet(new UnitCode("00004"), Map.of(new IndicatorId("x"), fact));
        FigureBatch.About about = new FigureBatch.About(new SetId("hong"), "p", "2024", Origin.IMPORT);
        assertThatThrownBy(() -> store.save(about, List.of(sheet, sheet), "canbo"))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(store.page(Optional.of(new SetId("hong")), Optional.empty(), 9))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update figure set source = ''",
                "delete from figure",
                "truncate figure_batch cascade",
                "update figure_batch set origin = 'import'"
            })
    void nobodyChangesWhatWasKept(String sql) throws SQLException {
        store.save(about("2024"), sheets(), "canbo");
        try (Connection application = access.application();
                Connection owner = access.owner()) {
            for (Connection connection : List.of(application, owner)) {
                assertThatThrownBy(() -> connection.createStatement().execute(sql))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private static FigureBatch.About about(String period) {
        return new FigureBatch.About(new SetId("mau"), "hai-lang-2024", period, Origin.DEMO);
    }

    private static List<FactSheet> sheets() {
        return FiguresFile.read(
                        "f.csv",
                        new ByteArrayInputStream(ALL_FORMS.getBytes(StandardCharsets.UTF_8)),
                        SampleSet.commune(),
                        SampleSet.UNITS)
                .sheets();
    }
}
