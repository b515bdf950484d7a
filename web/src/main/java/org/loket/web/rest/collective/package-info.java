/** One action for all workers of an employer. */
package org.loket.web.rest.collective;
