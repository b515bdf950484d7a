/** The parts of our own that pages are made of and that need more than a tag file. */
package org.loket.web.faces.part;
