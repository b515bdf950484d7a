/** What is paid for treating an application: to the region, and to the federal authority for the residence part. */
package org.loket.law.fee;
