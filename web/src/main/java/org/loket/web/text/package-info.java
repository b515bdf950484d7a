/** The reader's language: which one it is, the texts of the pages in it, and how it writes days and amounts. */
package org.loket.web.text;
