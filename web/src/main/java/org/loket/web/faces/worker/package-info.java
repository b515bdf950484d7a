/** What a worker sees of the own file: where it stands, what happened, what may be expected, and who read it. */
package org.loket.web.faces.worker;
