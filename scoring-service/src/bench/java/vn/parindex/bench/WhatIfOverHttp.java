package vn.parindex.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.parindex.ParindexApplication;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

/**
 * What-if on the demonstration data of Hải Lăng 2024 (16 communes, 55 leaves) as a person meets it: over HTTP, with a token,
 * every answer scored anew. Prints median and 95th percentile in milliseconds.
 */
public final class WhatIfOverHttp {

    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String bearer;

    private WhatIfOverHttp(URI address, String bearer) {
        this.address = address;
        this.bearer = bearer;
    }

    public static void main(String[] arguments) throws Exception {
        String data = Files.createTempDirectory("parindex-bench").toString();
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(
                        ParindexApplication.class, TestPeople.class)
                .run("--parindex.demo=true", "--parindex.data-dir=" + data, "--server.port=0")) {
            ScoreRun run = service.getBean(Runs.class).page(Optional.empty(), 200).stream()
                    .filter(each -> each.set().id().value().equals("hai-lang-2024") && each.set().movedYears() == 0)
                    .findFirst()
                    .orElseThrow();
            URI address = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port")
                    + "/api/v1/runs/" + run.id() + "/what-if");
            WhatIfOverHttp bench = new WhatIfOverHttp(
                    address, service.getBean(TestPeople.class).bearer("thamdinh"));
            IntFunction<String> one = i -> """
                    {"name":"x","facts":[{"units":["19711"],"indicator":"ho-so-dung-han","set":{"numerator":"%d","denominator":"1367"}}]}
                    """.formatted(1000 + i % 300);
            IntFunction<String> target = i -> """
                    {"name":"x","set":[{"leaf":"7.3","path":"target.at-least","value":"%d"}]}
                    """.formatted(40 + i % 20);
            IntFunction<String> every = i -> """
                    {"name":"x","facts":[{"units":"all","indicator":"ho-so-dung-han","scale":"0.%d"}]}
                    """.formatted(80 + i % 19);
            for (IntFunction<String> each : List.of(one, target, every)) {
                bench.warmUp(each);
            }
            bench.measure("one figure of one commune", one);
            bench.measure("one target of the set", target);
            bench.measure("one figure of every commune", every);
        }
    }

    private void warmUp(IntFunction<String> scenario) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            ask(scenario.apply(i));
        }
    }

    private void measure(String what, IntFunction<String> scenario) throws IOException, InterruptedException {
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            ask(scenario.apply(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "WHAT-IF %s: median %.1f ms, 95th percentile %.1f ms (%d requests)%n",
                what,
                nanos[MEASURED / 2] / 1e6,
                nanos[MEASURED * 95 / 100] / 1e6,
                MEASURED);
    }

    private void ask(String scenario) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(scenario))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }
}
