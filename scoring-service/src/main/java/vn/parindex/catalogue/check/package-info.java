/** Kiểm tra: what is wrong with a set although every key is known and every value has its type. */
@org.jspecify.annotations.NullMarked
package vn.parindex.catalogue.check;
