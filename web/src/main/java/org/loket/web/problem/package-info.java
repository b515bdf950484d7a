/** Refusals and faults as outside callers read them: RFC 9457, in the caller's language. */
package org.loket.web.problem;
