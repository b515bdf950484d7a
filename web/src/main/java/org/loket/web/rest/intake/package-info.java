/** Applications, for employers and their mandataries. */
package org.loket.web.rest.intake;
