package vn.parindex.catalogue;

/** Cách tổng hợp số liệu lên cấp huyện (design.md section 5, District sets). */
public enum RollUp {
    /** The district's own row. */
    OWN,
    /** Sums over the communes' rows. */
    SUM_OF_COMMUNES,
    /** Communes with «có» over all communes. */
    SHARE_OF_COMMUNES,
    /** The district's own row plus the communes' rows. */
    OWN_AND_COMMUNES
}
