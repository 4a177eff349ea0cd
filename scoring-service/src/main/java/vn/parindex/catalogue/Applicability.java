package vn.parindex.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * Đối tượng áp dụng. All three conditions must hold; an empty one always holds.
 *
 * @param unitTypes Vietnamese unit types in lower case, such as {@code xã}, {@code thị trấn}
 * @param attributes attribute -> accepted values; the unit must carry one of them
 * @param inForce false when the leaf hangs on a switch of the set that is off
 */
public record Applicability(Set<String> unitTypes, Map<String, Set<String>> attributes, boolean inForce) {

    /** Áp dụng cho mọi đơn vị. */
    public static final Applicability ALWAYS = new Applicability(Set.of(), Map.of(), true);
}
