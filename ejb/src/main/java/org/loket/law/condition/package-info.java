/**
 * What a category can ask: conditions on the facts of an application, and the rules that end its validity. A condition
 * asks one thing, cites its article and answers yes, no or unknown.
 */
package org.loket.law.condition;
