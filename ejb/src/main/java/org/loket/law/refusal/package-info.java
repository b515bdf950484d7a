/**
 * Why an authority must or may refuse an application or withdraw a permit, why an application cannot be received at all,
 * and how an admission ends by law. Grounds are held against what is known, and each says which facts trigger it.
 */
package org.loket.law.refusal;
