/** The codes that a worker makes, sees and revokes. */
package org.loket.web.rest.share;
