/** The ministerial list of medium-skilled functions with a structural shortage, and what happens to delisted ones. */
package org.loket.law.shortagelist;
