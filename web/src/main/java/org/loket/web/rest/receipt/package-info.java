/** What is published so that receipts can be verified without the house: public keys, and the roots and leaves of days. */
package org.loket.web.rest.receipt;
