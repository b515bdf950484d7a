/** The terms of the procedure and the days on which they end. */
package org.loket.law.timelimit;
