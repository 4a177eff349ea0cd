package vn.parindex.commune.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.PlacedUnit;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.commune.UnitSearch;
import vn.parindex.commune.UnitStore;
import vn.parindex.commune.VietnameseText;

/** The units in PostgreSQL; names are ordered by the collation {@code vi}. */
@Repository
class JdbcUnits implements UnitStore {

    private static final int BATCH = 1_000;

    private final JdbcTemplate rows;
    private final JdbcClient database;

    JdbcUnits(JdbcTemplate rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    @Override
    @Transactional
    public void replace(String place, List<Unit> units) {
        database.sql("delete from unit where place = :place")
                .param("place", place)
                .update();
        rows.batchUpdate("insert into unit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", units, BATCH, (row, unit) -> {
            row.setString(1, place);
            row.setString(2, unit.code().value());
            row.setString(3, unit.name());
            row.setString(4, unit.type());
            row.setString(5, unit.parent().value());
            row.setString(6, unit.parentName());
            row.setString(7, UnitRow.attributes(unit));
            row.setObject(8, unit.inForceFrom().orElse(null));
            row.setObject(9, unit.inForceTo().orElse(null));
            row.setString(10, VietnameseText.key(unit.name()));
            row.setString(11, VietnameseText.plainKey(unit.name()));
        });
    }

    @Override
    public List<String> places() {
        return database.sql("select distinct place from unit order by place")
                .query(String.class)
                .list();
    }

    @Override
    public List<Unit> of(String place) {
        return find(UnitSearch.in(place)).stream().map(PlacedUnit::unit).toList();
    }

    @Override
    public List<PlacedUnit> find(UnitSearch search) {
        String key = VietnameseText.key(search.text());
        String plain = VietnameseText.plainKey(search.text());
        String column = key.equals(plain) ? "name_plain_key" : "name_key";
        String after = search.after().isEmpty()
                ? ""
                : " and (name, place, code) > (select name, place, code from unit"
                        + " where place = :afterPlace and code = :afterCode)";
        return database.sql("select * from unit where (:place = '' or place = :place) and (:type = '' or type = :type)"
                        + " and strpos(" + column + ", :text) > 0" + after
                        + " order by name, place, code limit :limit")
                .param("place", search.place())
                .param("type", search.type())
                .param("text", key.equals(plain) ? plain : key)
                .param("limit", search.limit())
                .param("afterPlace", search.after().map(a -> a.place()).orElse(""))
                .param("afterCode", search.after().map(a -> a.code().value()).orElse(""))
                .query(UnitRow::read)
                .list();
    }

    @Override
    @Transactional
    public void replace(Lineage lineage) {
        database.sql("delete from succession").update();
        List<Succession> all = lineage.all();
        for (int i = 0; i < all.size(); i++) {
            Succession step = all.get(i);
            database.sql("insert into succession values (?, ?, ?, ?, ?, ?)")
                    .params(
                            step.predecessor().value(),
                            step.successor().value(),
                            step.effective(),
                            step.whole(),
                            step.source(),
                            i)
                    .update();
        }
    }

    @Override
    public Lineage lineage() {
        return Lineage.of(database.sql("select * from succession order by position")
                .query((row, number) -> new Succession(
                        new UnitCode(row.getString("predecessor")),
                        new UnitCode(row.getString("successor")),
                        row.getObject("effective", LocalDate.class),
                        row.getBoolean("whole"),
                        row.getString("source")))
                .list());
    }
}
