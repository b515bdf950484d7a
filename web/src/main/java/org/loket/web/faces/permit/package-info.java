/** The life of a permit after the grant, for its employer, its worker and the staff. */
package org.loket.web.faces.permit;
