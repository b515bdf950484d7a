/** Notices on the pages: the bell above each page, the list, and the word to open pages that there is something new. */
package org.loket.web.faces.notice;
