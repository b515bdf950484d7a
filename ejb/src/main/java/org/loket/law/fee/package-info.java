/** What the region asks for treating an application. */
package org.loket.law.fee;
