package org.loket.inspection;

/** Why somebody is looked up at a workplace. */
public enum InspectionPurpose {
    WORKPLACE_VISIT,
    COMPLAINT,
    /** An inquiry, of which the worker may be told later. */
    INQUIRY
}
