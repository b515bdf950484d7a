/** The employer's check: may this worker work here. */
package org.loket.web.rest.check;
