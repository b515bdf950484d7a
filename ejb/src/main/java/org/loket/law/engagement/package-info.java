/** What a category can ask of the engagement itself: capacity, hosting, the group, the contract and its length. */
package org.loket.law.engagement;
