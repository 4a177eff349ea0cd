package vn.parindex.authoring.cases;

import java.util.List;
import vn.parindex.catalogue.SetChange;

/**
 * Lỗi cấy thử: one small fault planted into a leaf.
 *
 * @param leaf code of the leaf
 * @param what the fault as path and value, for lists that programs compare
 * @param says the fault in words, such as «chỉ tiêu 45 thành 45,01»
 */
public record Mutant(String leaf, String what, String says, List<SetChange> changes) {}
