/** The page that shows the parts that pages are made of. */
package org.loket.web.faces.parts;
