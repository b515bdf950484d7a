/** Cases, for the regional staff; applicants answer questions here. */
package org.loket.web.rest.casework;
