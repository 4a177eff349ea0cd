/** The units' tables. */
@org.jspecify.annotations.NullMarked
package vn.parindex.commune.store;
