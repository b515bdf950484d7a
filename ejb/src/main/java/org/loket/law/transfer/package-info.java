/** What a change of employer takes, under each regime: who acts, how long the authority may object, what is tested again. */
package org.loket.law.transfer;
