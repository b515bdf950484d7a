/** How the house runs, for whoever keeps it running. */
package org.loket.web.faces.admin;
