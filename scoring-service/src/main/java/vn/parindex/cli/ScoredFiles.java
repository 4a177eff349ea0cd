package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.Round;

/** Kết quả chấm từ tệp: a round with what it was computed from. */
record ScoredFiles(Assignment assignment, String figuresDigest, Round round) {

    static ScoredFiles score(InputFiles.Read files) {
        Round round = SharedScorer.get().score(files.assignment());
        return new ScoredFiles(files.assignment(), files.figuresDigest(), round);
    }

    CriteriaSet set() {
        return assignment.set();
    }

    void writeJson(OutputStream target) throws IOException {
        String text = CardJson.document(set(), assignment.asOf(), figuresDigest, round);
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
