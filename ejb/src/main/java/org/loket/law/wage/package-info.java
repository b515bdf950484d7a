/** What the worker must earn: the yearly base, its percentages, the reduced threshold and the thirtieth birthday. */
package org.loket.law.wage;
