/** Why an authority must or may refuse an application, and why one cannot be received at all. */
package org.loket.law.refusal;
