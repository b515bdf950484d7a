/**
 * The annexes and residence cards that a worker holds, as far as they say something of work. The federal authority issues
 * them; the house names and explains them.
 */
package org.loket.law.card;
