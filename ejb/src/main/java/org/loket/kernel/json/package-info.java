/** Records to JSON and back, for what is stored and for what the doors exchange; every fault is found at once. */
package org.loket.kernel.json;
