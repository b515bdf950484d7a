/** How long a worker whose work ended may look for other work, under each regime. */
package org.loket.law.jobsearch;
