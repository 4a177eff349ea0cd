/**
 * Do the worked cases of the shipped sets really pin every number down? Each parameter is moved by one step and the leaf's
 * own cases must notice.
 */
@org.jspecify.annotations.NullMarked
package vn.parindex.mutation;
