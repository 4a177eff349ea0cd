package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.account.TestPeople;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** From a changed target to a card that shows it, over HTTP, and what becomes of the runs from before. */
@PublishingTest
class PublishedVersionTest {

    private static final String SET = "hai-lang-2024";
    private static final String COMMUNE = "19684";
    private static final String GATE = "Khi tiêu chí \"5.4\" không có điểm thì xếp loại không quá \"Trung bình\"";
    private static final String OTHER_GATE =
            "Khi tiêu chí \"5.4\" đạt dưới 50% điểm tối đa thì xếp loại không quá \"Khá\"";

    /** By hand, for the new target and the new gate. */
    private static final Map<String, String> CASES = Map.of("cases/7.3.yaml", """
            leaf: "7.3"
            cases:
              - name: Đúng 60 %
                given: { numerator: 60, denominator: 100 }
                expect: { points: "3.00" }
              - name: Dưới 60 %, từ 48 %
                given: { numerator: 5999, denominator: 10000 }
                expect: { points: "1.50" }
              - name: Dưới 48 %
                given: { numerator: 4799, denominator: 10000 }
                expect: { points: "0.00" }
            """, "cases/K3.yaml", """
            gate: K3
            cases:
              - name: Ba vi phạm còn 1,00 điểm
                given: { "5.4": { value: 3 } }
                expect: { grade: Khá, fires: yes }
              - name: Hai vi phạm còn một nửa
                given: { "5.4": { value: 2 } }
                expect: { grade: Tốt, fires: no }
            """);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    MeterRegistry meters;

    @Test
    void a_run_on_a_published_version_shows_its_target_and_older_runs_keep_theirs(@TempDir Path folder)
            throws Exception {
        String figures = figures();
        JsonNode before = run(figures, "");
        String oldVersion = before.at("/criteriaSet/version").asString();
        long shipped = compiled();
        JsonNode published = published("901");
        long compiled = compiled();
        assertThat(compiled).as("a gate that no shipped set has").isGreaterThan(shipped);
        assertThat(published.at("/impact/counts/indexMoved").asInt()).isPositive();
        String digest = published.at("/publication/effective/digest").asString();

        JsonNode after = run(figures, "");
        assertThat(after.at("/criteriaSet/version").asString()).isEqualTo("901");
        assertThat(after.at("/criteriaSet/digest").asString()).isEqualTo(digest);
        assertThat(sentence(after)).contains("60");
        assertThat(sentence(before)).contains("45").doesNotContain("60");
        JsonNode old = run(figures, ", \"version\": \"" + oldVersion + "\"");
        assertThat(old.at("/criteriaSet/digest")).isEqualTo(before.at("/criteriaSet/digest"));
        run(figures, "");
        assertThat(compiled())
                .as("is compiled for the impact and kept for the runs")
                .isEqualTo(compiled);
        for (JsonNode each : new JsonNode[] {before, after, old}) {
            JsonNode replay = json(post("thamdinh", "/runs/" + each.path("id").asString() + "/replay", "{}"));
            assertThat(replay.path("identical").asBoolean()).isTrue();
        }

        JsonNode versions = json(get("/sets/" + SET + "/versions")).path("items");
        JsonNode last = versions.path(versions.size() - 1);
        assertThat(last.path("version").asString()).isEqualTo("901");
        assertThat(last.path("inForce").asBoolean()).isTrue();
        assertThat(last.path("digest").asString()).isEqualTo(digest);
        assertThat(json(get("/sets/" + SET + "?version=" + oldVersion))
                        .at("/set/version")
                        .asString())
                .isEqualTo(oldVersion);
        assertThat(get("/sets/" + SET + "?version=999")).hasStatus(404);
        whatIf(before, oldVersion);
        takenOut(folder);
    }

    /** A scenario on a run names another version, and keeps naming it. */
    private void whatIf(JsonNode before, String oldVersion) throws Exception {
        String scenario = "{\"run\": \"%s\", \"scenario\": {\"name\": \"bản mới\", \"criteriaSet\": \"%s\"}}";
        JsonNode saved = json(post(
                "phantich", "/scenarios", scenario.formatted(before.path("id").asString(), SET)));
        assertThat(saved.at("/scenario/criteriaSet").asString()).isEqualTo(SET + "@901");
        MvcTestResult unknown = post(
                "phantich", "/scenarios", scenario.formatted(before.path("id").asString(), SET + "@999"));
        assertThat(unknown).hasStatus(422).bodyText().contains(SET + "@" + oldVersion);
    }

    /** The folder of the version passes the check with its lock line, and not with one character changed. */
    private void takenOut(Path folder) throws IOException {
        byte[] zip = get("/sets/" + SET + "/versions/901/folder").getResponse().getContentAsByteArray();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Path path = folder.resolve(file.getName());
                Files.createDirectories(path.getParent());
                Files.write(path, files.readAllBytes());
            }
        }
        assertThat(folder.resolve("rules/sets/quang-tri-2021-2025/set.yaml")).exists();
        Catalogue catalogue = new Catalogue(GateGrammar.OF_SETS);
        Path set = folder.resolve("rules/sets/" + SET);
        assertThat(catalogue.check(SetFolder.at(set)))
                .filteredOn(Finding::isError)
                .isEmpty();
        Path header = set.resolve("set.yaml");
        Files.writeString(header, Files.readString(header).replace("title: Bộ", "title: Bô"));
        assertThat(catalogue.check(SetFolder.at(set)))
                .filteredOn(Finding::isError)
                .extracting(Finding::code)
                .containsExactly("published-changed");
    }

    private JsonNode published(String version) throws Exception {
        String drafts = "/drafts";
        MvcTestResult started = post(
                "phantich",
                drafts,
                "{\"set\": \"%s\", \"version\": \"%s\", \"from\": \"%s\", \"reason\": \"chỉ tiêu mới\"}"
                        .formatted(SET, version, SET));
        assertThat(started).hasStatus(201);
        String draft = drafts + "/" + json(started).path("id").asString();
        Map<String, String> files = new TreeMap<>();
        json(get(draft + "/files"))
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        files.replaceAll((file, text) -> file.startsWith("7-")
                ? text.replace("      at-least: 45\n", "      at-least: 60\n")
                : text.replace(GATE, OTHER_GATE));
        save(draft, 1, files);
        JsonNode refused = ok(post("phantich", draft + "/check", "{\"revision\": 2, \"reason\": \"thử\"}"));
        assertThat(refused.at("/check/errors").asInt()).isPositive();
        assertThat(refused.at("/check/findings").findValuesAsString("code")).contains("case-fails");
        files.putAll(CASES);
        save(draft, 2, files);
        String step = "{\"revision\": 3, \"reason\": \"thử\"}";
        assertThat(ok(post("phantich", draft + "/check", step))
                        .at("/check/errors")
                        .asInt())
                .isZero();
        JsonNode impact = ok(post("phantich", draft + "/impact", step));
        assertThat(impact.at("/report/runs/0/impact/diff/differences").toString())
                .contains("chỉ tiêu đổi từ ≥ 45 % thành ≥ 60 %");
        ok(post(
                "pheduyet",
                draft + "/impact/acknowledgement",
                "{\"revision\": 3, \"impact\": \"%s\", \"reason\": \"đã xem\"}"
                        .formatted(impact.at("/shown/id").asString())));
        ok(post("pheduyet", draft + "/approval", step));
        JsonNode published = ok(post("pheduyet", draft + "/publication", step));
        assertThat(ok(get(draft + "/impact")).path("report")).isEqualTo(impact.path("report"));
        return published;
    }

    private void save(String draft, int basedOn, Map<String, String> files) throws Exception {
        Map<String, Object> revision = Map.of("basedOn", basedOn, "files", files, "reason", "chỉ tiêu 60");
        ok(post("phantich", draft + "/revisions", JsonMapper.shared().writeValueAsString(revision)));
    }

    /** The demonstration figures of the set. */
    private String figures() throws Exception {
        for (JsonNode batch : json(get("/figures?limit=200")).path("items")) {
            if (batch.path("criteriaSet").asString().equals(SET)
                    && batch.path("period").asString().equals("2024")) {
                return batch.path("id").asString();
            }
        }
        throw new AssertionError("no figures of " + SET);
    }

    private JsonNode run(String figures, String more) throws Exception {
        MvcTestResult made = post(
                "thamdinh",
                "/runs",
                "{\"criteriaSet\": \"%s\", \"figures\": \"%s\", \"label\": \"%s\"%s}"
                        .formatted(SET, figures, UUID.randomUUID(), more));
        assertThat(made).hasStatus(201);
        return json(made);
    }

    private String sentence(JsonNode run) throws Exception {
        for (JsonNode leaf : json(get("/runs/" + run.path("id").asString() + "/cards/" + COMMUNE))
                .path("criteria")) {
            if (leaf.path("code").asString().equals("7.3")) {
                return leaf.path("sentence").asString();
            }
        }
        throw new AssertionError("no leaf 7.3");
    }

    private long compiled() {
        return meters.timer("parindex.compile").count();
    }

    private MvcTestResult post(String person, String path, String body) {
        return mvc.post()
                .uri("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, people.bearer(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri("/api/v1" + path)
                .header(HttpHeaders.AUTHORIZATION, people.bearer("phantich"))
                .exchange();
    }

    private static JsonNode ok(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
