/** The parts of a file as several calls answer them. */
package org.loket.web.rest.file;
