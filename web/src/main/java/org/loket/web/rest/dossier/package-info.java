/** The worker's own full file, and who read it. */
package org.loket.web.rest.dossier;
