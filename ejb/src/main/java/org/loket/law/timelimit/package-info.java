/** How long an authority or an applicant has, and on which day that ends: terms, clocks and the steps to the day. */
package org.loket.law.timelimit;
