/** Offers of work to the holders of permits, and what becomes of them. */
package org.loket.web.rest.transfer;
