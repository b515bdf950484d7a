/** What somebody can do against a decision: before whom, until when, in what form and by whom. */
package org.loket.law.appeal;
