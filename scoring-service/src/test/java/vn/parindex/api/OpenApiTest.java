package vn.parindex.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.WebTest;

/** The API's description is committed, so that a change of the API shows in review. */
@WebTest
class OpenApiTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    MockMvcTester mvc;

    @Test
    void theApiIsTheOneThatIsDescribed() throws IOException {
        MvcTestResult answer = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        String now = readable(answer.getResponse().getContentAsByteArray());
        Path copy = MODULE.resolve("target/openapi.json");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, now);
        assertThat(MODULE.resolve("docs/openapi.json"))
                .as("Maybe the API was meant to change: then copy %s over docs/openapi.json", copy)
                .hasContent(now);
    }

    /** Keys in order, without the server's address, which is another one in every test. */
    private static String readable(byte[] description) {
        TreeMap<?, ?> all = JSON.readValue(description, TreeMap.class);
        all.remove("servers");
        JsonNode sorted = JSON.valueToTree(all);
        return JSON.writeValueAsString(JSON.treeToValue(sorted, TreeMap.class)) + "\n";
    }
}
