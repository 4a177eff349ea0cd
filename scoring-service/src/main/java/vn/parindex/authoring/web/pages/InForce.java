package vn.parindex.authoring.web.pages;

import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;

/** Một phiên bản trên kệ và điều nó nói. */
record InForce(Edition edition, CriteriaSet set) {}
