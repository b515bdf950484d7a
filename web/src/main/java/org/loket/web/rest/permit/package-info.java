/** What employer, worker and officials say about the employment under a permit. */
package org.loket.web.rest.permit;
