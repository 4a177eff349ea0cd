package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.parindex.bench.Country;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.oracle.Oracle;
import vn.parindex.oracle.OracleCard;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.MethodRules;

/**
 * Communes scored per second, the same 1,024 cards of 60 leaves: the engine (rules, ledger and every Vietnamese sentence)
 * against the plain-Java oracle of the tests (points, losses and shortfalls, no sentences), on one thread and on all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EngineAgainstPlainJava {

    private static final int COMMUNES = 1024;
    private static final int CHUNK = 64;

    private Assignment assignment = Assignment.of(Country.set(), List.of(), List.of());
    private List<OracleTask> plainChunks = List.of();
    private Scorer oneThread = scorer(1);
    private Scorer allCores = scorer(Runtime.getRuntime().availableProcessors());

    private static Scorer scorer(int threads) {
        return new Scorer(
                MethodRules.built(), GateRules.built(took -> {}), Steps.STANDARD, new Parallelism(threads, CHUNK), ScoringObserver.NONE);
    }

    /** The same units and sheets for all. */
    @Setup
    public void prepare() {
        CriteriaSet set = Country.set();
        List<Unit> units = Country.units(COMMUNES);
        List<FactSheet> sheets = Country.sheets(set, units);
        assignment = Assignment.of(set, units, sheets);
        plainChunks = new ArrayList<>();
        for (int from = 0; from < COMMUNES; from += CHUNK) {
            plainChunks.add(new OracleTask(
                    set,
                    units.subList(from, from + CHUNK),
                    sheets.subList(from, from + CHUNK),
                    List.of(),
                    List.of(),
                    assignment.asOf(),
                    true));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public Round engineOneThread() {
        return oneThread.score(assignment);
    }

    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public Round engineAllCores() {
        return allCores.score(assignment);
    }

    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public List<List<OracleCard>> plainOneThread() {
        return plainChunks.stream().map(Oracle::score).toList();
    }

    @Benchmark
    @OperationsPerInvocation(COMMUNES)
    public List<List<OracleCard>> plainAllCores() {
        return plainChunks.parallelStream().map(Oracle::score).toList();
    }
}
