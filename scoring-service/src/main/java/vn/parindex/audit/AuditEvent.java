package vn.parindex.audit;

import java.util.Map;

/**
 * Một việc đã làm. One thing that somebody did or tried to do.
 *
 * @param actor the user name, or {@code system}
 * @param action what was done, in small letters with hyphens: {@code token-made}
 * @param subject to what: a user name, an id
 * @param detail further facts by name; never a secret
 */
public record AuditEvent(String actor, String action, String subject, Map<String, String> detail) {

    /** The actor of what nobody asked for. */
    public static final String SYSTEM = "system";

    private static final int ACTOR = 100;
    private static final int SUBJECT = 200;

    public AuditEvent {
        actor = cut(actor, ACTOR);
        subject = cut(subject, SUBJECT);
        detail = Map.copyOf(detail);
    }

    /** An event without further facts. */
    public static AuditEvent of(String actor, String action, String subject) {
        return new AuditEvent(actor, action, subject, Map.of());
    }

    /** A failed sign-in is recorded with whatever was typed: bounded, and without characters that could forge a line. */
    private static String cut(String text, int limit) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= limit ? plain : plain.substring(0, limit);
    }
}
