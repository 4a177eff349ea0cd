/** Engine against oracle: random sets and facts, the comparison itself, planted faults, properties, mutation of the shipped sets. */
@org.jspecify.annotations.NullMarked
package vn.parindex.agreement;
