package vn.parindex.scorebook.compare;

import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetChange;

/**
 * Hải Lăng's set as one that carries on itself, with every kind of lineage: 7.7 has the number of 7.8, which was dropped; 3.6
 * was split into 3.6 and 3.7; 3.8 was merged from 3.8 and 3.9; 3.9 and 3.7 are no more what they were.
 */
final class CarriedOn {

    private static final String LINEAGE = """
            [
            { as: dropped, from: ["7.8"] },
            { as: dropped, from: ["3.7"] },
            { code: "7.8", as: renumbered, from: ["7.7"] },
            { code: "3.6", as: split, from: ["3.6"] },
            { code: "3.7", as: split, from: ["3.6"] },
            { code: "3.8", as: merged, from: ["3.8", "3.9"] },
            { code: "3.9", as: new }%s
            ]
            """;

    static final CriteriaSet SET = set();

    private CarriedOn() {}

    private static CriteriaSet set() {
        StringBuilder same = new StringBuilder();
        HaiLang.SET.leaves().stream()
                .map(Leaf::code)
                .filter(code -> !code.matches("7\\.[78]|3\\.[6-9]"))
                .forEach(code -> same.append(", { code: \"" + code + "\", as: same }"));
        return HaiLang.changed(
                SetChange.drop("7.8"),
                SetChange.put("7.7", "code", "\"7.8\""),
                SetChange.putInSet("id", "hai-lang-2025"),
                SetChange.putInSet("follows", "{ set: hai-lang-2024, version: \"1\" }"),
                SetChange.putInSet("lineage", LINEAGE.formatted(same).replace("\n", "")));
    }
}
