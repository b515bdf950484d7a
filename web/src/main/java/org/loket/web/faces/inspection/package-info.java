/** The page of the inspection at a workplace. */
package org.loket.web.faces.inspection;
