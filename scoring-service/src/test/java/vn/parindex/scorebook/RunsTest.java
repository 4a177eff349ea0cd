package vn.parindex.scorebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestDatabase;
import vn.parindex.WebTest;
import vn.parindex.catalogue.SetId;
import vn.parindex.finding.BadInput;

/** Stored runs on a real database, with the demonstration data. */
@WebTest
class RunsTest {

    @Autowired
    Runs runs;

    @Autowired
    Replays replays;

    @Autowired
    TestDatabase.Access access;

    @Test
    void oneKeyMakesOneRun() {
        RunRequest request = again("một khóa");
        Runs.Scored first = runs.score(request, "thamdinh", Optional.of("k-1"));
        Runs.Scored second = runs.score(request, "thamdinh", Optional.of("k-1"));
        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.run()).isEqualTo(first.run());
    }

    @Test
    void aKeyBelongsToItsAccount() {
        RunRequest request = again("khóa của ai");
        UUID one = runs.score(request, "thamdinh", Optional.of("k-2")).run().id();
        UUID other = runs.score(request, "pheduyet", Optional.of("k-2")).run().id();
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void aKeyThatCameWithAnotherRequestIsRefused() {
        runs.score(again("yêu cầu một"), "thamdinh", Optional.of("k-3"));
        assertThatThrownBy(() -> runs.score(again("yêu cầu hai"), "thamdinh", Optional.of("k-3")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void oneKeySentManyTimesAtOnceMakesOneRun() throws Exception {
        RunRequest request = again("cùng lúc");
        Callable<UUID> send =
                () -> runs.score(request, "thamdinh", Optional.of("k-4")).run().id();
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            Set<UUID> made = new HashSet<>();
            for (Future<UUID> sent : senders.invokeAll(List.of(send, send, send, send))) {
                made.add(sent.get());
            }
            assertThat(made).hasSize(1);
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void runsComeNewestFirstPageByPage() {
        runs.score(again("trang"), "thamdinh", Optional.empty());
        List<UUID> whole = ids(runs.page(Optional.empty(), 200));
        List<UUID> paged = new ArrayList<>();
        Optional<UUID> before = Optional.empty();
        do {
            List<UUID> page = ids(runs.page(before, 2));
            paged.addAll(page);
            before = page.stream().reduce((first, second) -> second);
        } while (before.isPresent());
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(runs.page(Optional.empty(), 1).get(0).label()).isEqualTo("trang");
    }

    @Test
    void aRankingOfOneTypeKeepsTheRanksOfTheRun() {
        UUID run = shown().id();
        List<RankingEntry> all = runs.ranking(run, "", 0, 500);
        List<RankingEntry> towns = runs.ranking(run, "thị trấn", 0, 500);
        assertThat(runs.unitTypes(run)).containsExactly("thị trấn", "xã");
        assertThat(towns).isNotEmpty().allMatch(entry -> entry.unitType().equals("thị trấn"));
        assertThat(towns).extracting(RankingEntry::place).first().isEqualTo(1);
        assertThat(all).extracting(RankingEntry::place).last().isEqualTo(all.size());
        assertThat(towns)
                .allSatisfy(town -> assertThat(all)
                        .filteredOn(entry -> entry.unitCode().equals(town.unitCode()))
                        .extracting(RankingEntry::rank, RankingEntry::position)
                        .containsExactly(tuple(town.rank(), town.position())));
    }

    @Test
    void theLedgerHoldsInEveryRowAndEveryArea() {
        for (RankingEntry entry : runs.ranking(shown().id(), "", 0, 500)) {
            assertThat(entry.earned().add(entry.lost()).add(entry.notApplicable()))
                    .isEqualByComparingTo(entry.max());
            assertThat(entry.areas())
                    .allSatisfy(
                            area -> assertThat(area.earned().add(area.lost()).add(area.notApplicable()))
                                    .isEqualByComparingTo(area.max()));
        }
    }

    @Test
    void everyRunIsReplayedByteForByte() {
        for (ScoreRun run : runs.page(Optional.empty(), 200)) {
            Replay replay = replays.replay(run.id()).orElseThrow();
            assertThat(replay.differences()).as(run.label()).isEmpty();
            assertThat(replay.identical()).isTrue();
            assertThat(replay.otherEngine()).isFalse();
        }
    }

    @Test
    void lastYearIsScoredWithTheDatesMoved() {
        ScoreRun moved = runs.page(Optional.empty(), 200).stream()
                .filter(run -> run.set().reDated())
                .findFirst()
                .orElseThrow();
        assertThat(moved.set().movedYears()).isEqualTo(-1);
        assertThat(moved.basis().asOf()).isEqualTo(shown().basis().asOf().minusYears(1));
        assertThat(moved.set().digest()).isNotEqualTo(shown().set().digest());
        assertThat(runs.criteriaSet(moved.id()).orElseThrow().notes()).anyMatch(note -> note.contains("Đã dời ngày"));
    }

    @Test
    void unknownFiguresAreRefusedByName() {
        UUID nowhere = UUID.randomUUID();
        RunRequest request = new RunRequest(
                shown().set().id(),
                Optional.empty(),
                nowhere,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                "");
        assertThatThrownBy(() -> runs.score(request, "thamdinh", Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(nowhere.toString());
    }

    @Test
    void figuresOfAnotherSetAreRefused() {
        RunRequest request = new RunRequest(
                new SetId("quang-tri-2021-2025"),
                Optional.empty(),
                shown().basis().figures(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                "");
        assertThatThrownBy(() -> runs.score(request, "thamdinh", Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("hai-lang-2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update score_run set label = 'x'",
                "delete from run_card",
                "truncate run_leaf",
                "update scored_set set body = ''",
                "delete from run_request",
                "truncate score_run cascade"
            })
    void theDatabaseRefusesToChangeARun(String sql) throws SQLException {
        try (Connection owner = access.owner();
                Connection application = access.application()) {
            assertThatThrownBy(() -> execute(owner, sql)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(application, sql)).isInstanceOf(SQLException.class);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The demonstration run of Hải Lăng. */
    private ScoreRun shown() {
        return runs.page(Optional.empty(), 200).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024")
                        && !run.set().reDated())
                .findFirst()
                .orElseThrow();
    }

    private RunRequest again(String label) {
        return new RunRequest(
                shown().set().id(),
                Optional.empty(),
                shown().basis().figures(),
                shown().basis().lastYear(),
                Optional.empty(),
                Optional.empty(),
                0,
                label);
    }

    private static List<UUID> ids(List<ScoreRun> page) {
        return page.stream().map(ScoreRun::id).toList();
    }
}
