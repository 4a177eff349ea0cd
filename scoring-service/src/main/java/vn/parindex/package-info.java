/** Scores Vietnam's communes on the administrative-reform index, and explains every lost point. */
@org.jspecify.annotations.NullMarked
package vn.parindex;
