/** The pages of employers and mandataries: applications, the wizard, a file, the check. */
package org.loket.web.faces.employer;
