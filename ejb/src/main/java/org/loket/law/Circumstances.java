package org.loket.law;

/**
 * What an authority established of the employer and of the application beside the form; null where nothing was.
 *
 * @param fraud the application rests on fraud, or on false or unlawfully obtained statements or data
 * @param facilitatesEntry the company was set up mainly to bring people into the country
 * @param economicActivity the company has an economic or social activity
 * @param publicOrderConflict the employment conflicts with public order or safety, laws or international agreements
 * @param dutiesBreached the employer breaches legal duties, those on wages and working conditions among them
 * @param specialConditionsBreached special conditions of the admission were not respected
 * @param sanctioned a sanction on the employer is recorded
 * @param insolvent bankrupt, manifestly insolvent or in judicial reorganisation
 * @param activityJustifiesHiring there is activity enough for the job
 * @param nonEuShare of the staff from outside the European Union with permits of limited duration, in percent
 * @param gateway the employer serves as a gateway to other work
 */
public record Circumstances(
        Boolean fraud,
        Boolean facilitatesEntry,
        Boolean economicActivity,
        Boolean publicOrderConflict,
        Boolean dutiesBreached,
        Boolean specialConditionsBreached,
        Boolean sanctioned,
        Boolean insolvent,
        Boolean activityJustifiesHiring,
        Integer nonEuShare,
        Boolean gateway,
        Boolean residenceFeePaid,
        Boolean flemishFeePaid) {

    public static final Circumstances UNKNOWN =
            new Circumstances(null, null, null, null, null, null, null, null, null, null, null, null, null);
}
