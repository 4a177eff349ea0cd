package vn.parindex.authoring.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kết quả hợp nhất.
 *
 * @param files the canonical text of each file by its name; empty while something is open
 * @param open what both changed and nobody has chosen yet, in the order of the files
 * @param conflicts everything that both changed, chosen or not
 */
public record Merged(Optional<Map<String, String>> files, List<Conflict> open, List<Conflict> conflicts) {}
