/** Notices, for whoever they are owed to. */
package org.loket.web.rest.notice;
