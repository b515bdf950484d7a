/** Who is at the door: from the request to the actor that the house knows, and which rooms are open to whom. */
package org.loket.web.identity;
