/** The figures of the labour market that officials record and read. */
package org.loket.web.rest.labourmarket;
