/** Amendments of the law: proposals with their effect, confirmed by another official, and the replay of examinations. */
package org.loket.web.rest.amendment;
