/** Phụ lục in: a set as its plan prints it, and where in it a finding stands. Pure; nothing is read or written here. */
@NullMarked
package vn.parindex.authoring.annex;

import org.jspecify.annotations.NullMarked;
