/**
 * Whether a permit is possible, asked before anything is filed: the questions, the answer, and the way from there into an
 * application.
 */
package org.loket.web.faces.assessment;
