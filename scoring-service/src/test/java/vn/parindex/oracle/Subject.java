package vn.parindex.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.RollUp;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** The unit on the scales, and how its facts are found. */
record Subject(
        String code,
        boolean inForce,
        String type,
        Map<String, String> attributes,
        BiFunction<IndicatorId, RollUp, Optional<Fact>> facts,
        BiFunction<IndicatorId, RollUp, Optional<Figure>> lastYear) {}
