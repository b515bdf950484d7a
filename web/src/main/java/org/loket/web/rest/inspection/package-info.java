/** The inspection at a workplace. */
package org.loket.web.rest.inspection;
