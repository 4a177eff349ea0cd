package vn.parindex.authoring.merge;

import java.util.Optional;

/**
 * Hai người sửa cùng một chỗ. The values are as people read them; empty: it is not there on that side.
 *
 * @param unit names the place for a choice: {@code lĩnh vực 7/criteria[7.3]/target}
 * @param place whose key it is: «tiêu chí 7.3»
 * @param key what was changed: «Chỉ tiêu»; empty: the whole
 */
public record Conflict(
        String unit, String place, String key, Optional<String> base, Optional<String> mine, Optional<String> theirs) {}
