package vn.parindex.account;

/** Quyền. The permissions that the program asks for; which role has which is data (table {@code role_permission}). */
public final class Permission {

    public static final String SET_READ = "set:read";
    public static final String SET_WRITE = "set:write";
    public static final String SET_PUBLISH = "set:publish";
    public static final String UNIT_READ = "unit:read";
    public static final String FIGURES_READ = "figures:read";
    public static final String FIGURES_WRITE = "figures:write";
    public static final String RUN_READ = "run:read";
    public static final String RUN_CREATE = "run:create";
    public static final String SCENARIO_CREATE = "scenario:create";
    public static final String APPRAISAL_WRITE = "appraisal:write";
    public static final String RESULT_PUBLISH = "result:publish";
    public static final String ACCOUNT_MANAGE = "account:manage";
    public static final String AUDIT_READ = "audit:read";
    public static final String METRICS_READ = "metrics:read";

    private Permission() {}
}
