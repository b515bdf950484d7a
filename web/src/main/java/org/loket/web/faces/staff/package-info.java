/** The pages of the regional staff: the queues and the case. */
package org.loket.web.faces.staff;
