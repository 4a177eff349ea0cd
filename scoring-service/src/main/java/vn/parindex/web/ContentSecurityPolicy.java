package vn.parindex.web;

/** What a page may load: only this service's own files, no inline script or style. A breach is reported back to us. */
public final class ContentSecurityPolicy {

    /** Where browsers send their reports. */
    public static final String REPORT_PATH = "/csp-report";

    /** The header's value. */
    public static final String VALUE = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'; report-uri " + REPORT_PATH;

    private ContentSecurityPolicy() {}
}
