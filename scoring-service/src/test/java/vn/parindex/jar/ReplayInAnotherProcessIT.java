package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What one process stored, another one with another time zone, language, compiler and number of processors scores again alike. */
class ReplayInAnotherProcessIT {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-XX:ActiveProcessorCount=1");

    @TempDir
    Path data;

    @Test
    void everyStoredRunIsReplayedByteForByte() {
        Map<String, String> cards;
        try (JarProcess service = JarProcess.start(data, JarProcess.SHORT_LIVED)) {
            ApiClient client = signIn(service);
            assertThat(service.output()).contains("Xếp hạng", "/lan-cham/", "Đăng nhập / sign in");
            assertThat(client.get("/api/v1/sets").statusCode()).isEqualTo(200);
            cards = firstCards(client);
            assertThat(cards.size()).isGreaterThan(2);
        }
        try (JarProcess service = UnpackedJar.startArchiving(data, ELSEWHERE)) {
            ApiClient client = signIn(service);
            assertThat(firstCards(client)).isEqualTo(cards);
            for (JsonNode run : runs(client)) {
                JsonNode replay = ApiClient.json(client.post(path(run, "/replay"), Map.of(), Map.of()));
                assertThat(replay.path("differences")).isEmpty();
                assertThat(replay.path("identical").asBoolean()).isTrue();
                assertThat(replay.path("otherEngine").asBoolean()).isFalse();
                assertThat(replay.path("cards").asInt())
                        .isEqualTo(run.path("units").asInt());
            }
        }
    }

    /** The text of the first unit's card of every run, by run. */
    private static Map<String, String> firstCards(ApiClient client) {
        Map<String, String> cards = new TreeMap<>();
        for (JsonNode run : runs(client)) {
            String first = ApiClient.json(client.get(path(run, "/ranking?limit=1")))
                    .path("items")
                    .path(0)
                    .path("commune")
                    .path("code")
                    .asString();
            cards.put(
                    run.path("id").asString(),
                    client.get(path(run, "/cards/" + first)).body());
        }
        return cards;
    }

    private static List<JsonNode> runs(ApiClient client) {
        List<JsonNode> runs = new ArrayList<>();
        ApiClient.json(client.get("/api/v1/runs?limit=200")).path("items").forEach(runs::add);
        return runs;
    }

    private static String path(JsonNode run, String rest) {
        return "/api/v1/runs/" + run.path("id").asString() + rest;
    }

    private static ApiClient signIn(JarProcess service) {
        return ApiClient.signIn(service, "thamdinh", "trinh-dien-thamdinh");
    }
}
