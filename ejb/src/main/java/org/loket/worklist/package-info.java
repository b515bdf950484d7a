/**
 * The reading side: queues, files and dossiers as records, never an entity; every reading of a file is journalled.
 * Knows every room that is read.
 */
package org.loket.worklist;
