package vn.parindex.authoring.draft;

import java.util.Map;
import java.util.UUID;

/**
 * Bản để bên: what somebody wanted to save when another revision had been saved meanwhile. It is no revision and changes
 * nothing; it is there so that nothing typed is lost.
 *
 * @param basedOn the revision that was worked on
 * @param files the text of each file by its name
 */
public record Aside(UUID id, UUID draft, int basedOn, Map<String, String> files, Act act) {}
