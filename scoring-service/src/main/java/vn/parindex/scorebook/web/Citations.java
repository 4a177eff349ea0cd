package vn.parindex.scorebook.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Source;

/** Citations with the document's own name instead of its id. */
final class Citations {

    private final Map<String, String> titles;

    private Citations(Map<String, String> titles) {
        this.titles = titles;
    }

    static Citations of(CriteriaSet set) {
        return new Citations(set.sources().stream()
                .collect(Collectors.toUnmodifiableMap(Source::id, Citations::title, (first, second) -> first)));
    }

    /** Document, row, page and quote, what there is of them. */
    public String full(CardView.Citation citation) {
        Stream<String> where = Stream.of(
                        Optional.of(titles.getOrDefault(citation.source(), citation.source())),
                        citation.row(),
                        citation.page(),
                        citation.quote().filter(quote -> !quote.isEmpty()).map(quote -> "«" + quote + "»"))
                .flatMap(Optional::stream);
        return where.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String title(Source source) {
        return source.number().isEmpty() ? source.title() : source.title() + " (" + source.number() + ")";
    }
}
