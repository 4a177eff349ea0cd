package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scoring.CardReader;
import vn.parindex.scoring.ScoreCard;

/** Đọc kết quả của lệnh score: the document of docs/card-json.md with the set it was scored with. */
final class ResultReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final SetsOfResults sets;
    private final CommandSpec spec;
    private final Findings findings;

    ResultReader(SetsOfResults sets, CommandSpec spec, Findings findings) {
        this.sets = sets;
        this.spec = spec;
        this.findings = findings;
    }

    /** Empty when the file holds no result or its set is not known, which is found. */
    Optional<Result> read(Path file) throws IOException {
        String text = Files.readString(file);
        try {
            return result(file, JSON.readTree(text));
        } catch (JacksonException | IllegalStateException | NumberFormatException | DateTimeException e) {
            findings.error(
                    "no-result",
                    Place.of(file.toString()),
                    "không phải kết quả chấm (" + e.getMessage() + ")",
                    "tệp do lệnh score --format json ghi ra");
            return Optional.empty();
        }
    }

    private Optional<Result> result(Path file, JsonNode document) {
        JsonNode named = document.path("criteriaSet");
        LocalDate asOf = LocalDate.parse(text(document, "asOf"));
        List<ScoreCard> cards =
                document.path("cards").values().stream().map(CardReader::card).toList();
        String figures = text(document, "figuresDigest");
        String engine = text(document, "engineVersion");
        Optional<CriteriaSet> set =
                sets.find(file, text(named, "id"), text(named, "version"), text(named, "digest"), asOf, spec, findings);
        return set.map(
                found -> new Result(String.valueOf(file.getFileName()), true, found, asOf, figures, engine, cards));
    }

    private static String text(JsonNode node, String key) {
        if (!node.path(key).isString()) {
            throw new IllegalStateException("thiếu \"" + key + "\"");
        }
        return node.path(key).asString();
    }
}
