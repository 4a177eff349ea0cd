package vn.parindex.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program at the API of a {@link JarProcess}, signed in with a demonstration account's token. */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final JarProcess service;
    private final String token;

    private ApiClient(JarProcess service, String token) {
        this.service = service;
        this.token = token;
    }

    /** With the token that an earlier client of the same data directory got. */
    public static ApiClient with(JarProcess service, String token) {
        return new ApiClient(service, token);
    }

    /** Gets a token for an account. */
    public static ApiClient signIn(JarProcess service, String username, String password) {
        Map<String, Object> wish = Map.of("username", username, "password", password, "name", "test", "days", 1);
        HttpResponse<String> answer = new ApiClient(service, "").post("/api/v1/tokens", wish, Map.of());
        return new ApiClient(service, json(answer).path("token").asString());
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> post(String path, Map<String, ?> body, Map<String, String> headers) {
        return send(posting(path, body, headers));
    }

    /** Sends and does not wait; the answer may never come. */
    public CompletableFuture<HttpResponse<String>> postLater(
            String path, Map<String, ?> body, Map<String, String> headers) {
        return http.sendAsync(posting(path, body, headers), HttpResponse.BodyHandlers.ofString());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest posting(String path, Map<String, ?> body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return request.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.url(path)));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
