/** Permits examined again under the law of a stated day. */
package org.loket.web.rest.reexamination;
