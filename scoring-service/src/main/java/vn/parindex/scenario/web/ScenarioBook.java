package vn.parindex.scenario.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.scenario.Previews.Preview;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scenario.desk.ChangeWords;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scorebook.compare.ComparisonTables;
import vn.parindex.table.Table;
import vn.parindex.table.TableBook;

/** A scenario's result as .xlsx: marked on every sheet and printed page, with its changes and digests. */
record ScenarioBook(ScoreRun run, Preview preview) {

    void write(OutputStream target) throws IOException {
        List<Table> tables = new ArrayList<>(new ComparisonTables(preview.comparison()).all());
        tables.add(changes());
        new TableBook(run.label(), remarks()).write(tables, target);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(List.of(ScenarioLabel.TEXT));
        if (run.basis().demonstration()) {
            remarks.add("SỐ LIỆU MINH HỌA.");
        }
        remarks.addAll(new ComparisonTables(preview.comparison()).remarks());
        return remarks;
    }

    private Table changes() {
        Table table = Table.of("Thay đổi", "Kịch bản", "Thay đổi");
        ChangeWords words = new ChangeWords(preview.applied().base());
        for (Scenario scenario : preview.scenarios()) {
            words.of(scenario).forEach(line -> table.row(scenario.name(), line));
        }
        preview.applied()
                .conflicts()
                .forEach(conflict -> table.row(
                        conflict.after(), "xung đột ở " + conflict.what() + ": thay cho «" + conflict.before() + "»"));
        preview.applied().warnings().forEach(warning -> table.row("lưu ý", warning.what() + "; " + warning.expected()));
        return table;
    }
}
