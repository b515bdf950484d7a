/** Webhooks, for whoever follows the files of enterprises by machine. */
package org.loket.web.rest.delivery;
