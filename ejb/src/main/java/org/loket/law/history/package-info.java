/** What is asked of a worker who has been here for years: the stay, the contract and the work that counts. */
package org.loket.law.history;
