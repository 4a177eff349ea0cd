package vn.parindex.authoring.diff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;

/** Tên dùng chung: documents and indicators are called alike on both sides, as the later version calls them. */
record Names(CriteriaSet before, CriteriaSet after) {

    /** Document, row, page and quote. */
    String cited(Citation citation) {
        boolean known = after.sources().stream().anyMatch(source -> source.id().equals(citation.source()));
        String cited = (known ? after : before).cited(citation);
        return cited
                + (citation.page().isEmpty() ? "" : ", " + citation.page())
                + (citation.quote().isEmpty() ? "" : " " + Words.quoted(citation.quote()));
    }

    /** «Tỷ lệ giao dịch thanh toán trực tuyến (giao-dich-thanh-toan-truc-tuyen)». */
    String indicator(IndicatorId id) {
        return find(id).map(indicator -> indicator.name() + " (" + id + ")").orElse(id.toString());
    }

    /** What follows a number of the leaf's indicator: « %» for a share, else « giao dịch». */
    String unit(Leaf leaf) {
        return leaf.indicator().flatMap(this::find).map(Names::unit).orElse("");
    }

    /** Whether the day is later than the first of either period: what holds from the first day on just holds. */
    boolean withinPeriod(LocalDate day) {
        return !day.equals(before.period().from()) && !day.equals(after.period().from());
    }

    private static String unit(Indicator indicator) {
        boolean share =
                indicator.type() == Indicator.ValueType.RATIO || indicator.type() == Indicator.ValueType.SURVEY_SHARE;
        return share ? " %" : " " + indicator.unit();
    }

    private Optional<Indicator> find(IndicatorId id) {
        return Stream.of(after, before)
                .flatMap(set -> Optional.ofNullable(set.indicators().get(id)).stream())
                .findFirst();
    }
}
