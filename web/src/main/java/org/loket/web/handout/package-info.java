/** Hands out the files that a dossier holds: documents as they came in, and the letter of the decision. */
package org.loket.web.handout;
