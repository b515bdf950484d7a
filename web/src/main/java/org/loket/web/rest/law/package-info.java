/** The law, for everybody: the self-assessment, and the lists and values in force on a day. */
package org.loket.web.rest.law;
