package org.loket.bench.decision;

import java.time.LocalDate;

/**
 * One application, flat, as rule engines like it best: days as {@code yyyymmdd}, money in cents, null where not known.
 *
 * @param category the name of a category of the house
 * @param contractMonths whole months from start to end, so that nothing has to count them while it judges
 * @param serviceMonths of service in the group before a transfer
 */
public record Sample(
        String category,
        int day,
        String nationality,
        Integer birthDay,
        Integer level,
        String proof,
        Integer founded,
        Integer employees,
        Boolean established,
        String listFunction,
        String profession,
        Boolean higherEducation,
        Long wage,
        Long sectorMinimum,
        Integer percentOfFullTime,
        Boolean posted,
        Integer start,
        Integer end,
        Boolean clauseAtThirty,
        Integer contractMonths,
        String capacity,
        Boolean informationTechnology,
        Integer experienceMonths,
        Boolean hostingAgreement,
        Boolean recognisedInstitution,
        Boolean fundamentalResearch,
        Integer grantMonths,
        Boolean sameGroup,
        Integer serviceMonths,
        Boolean inUnion,
        Boolean shortMobility) {

    static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static LocalDate day(int number) {
        return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }

    // a rule engine reads properties by these names

    public String getCategory() {
        return category;
    }

    public int getDay() {
        return day;
    }

    public String getNationality() {
        return nationality;
    }

    public Integer getBirthDay() {
        return birthDay;
    }

    public Integer getLevel() {
        return level;
    }

    public String getProof() {
        return proof;
    }

    public Integer getFounded() {
        return founded;
    }

    public Integer getEmployees() {
        return employees;
    }

    public Boolean getEstablished() {
        return established;
    }

    public String getListFunction() {
        return listFunction;
    }

    public String getProfession() {
        return profession;
    }

    public Boolean getHigherEducation() {
        return higherEducation;
    }

    public Long getWage() {
        return wage;
    }

    public Long getSectorMinimum() {
        return sectorMinimum;
    }

    public Integer getPercentOfFullTime() {
        return percentOfFullTime;
    }

    public Boolean getPosted() {
        return posted;
    }

    public Integer getStart() {
        return start;
    }

    public Integer getEnd() {
        return end;
    }

    public Boolean getClauseAtThirty() {
        return clauseAtThirty;
    }

    public Integer getContractMonths() {
        return contractMonths;
    }

    public String getCapacity() {
        return capacity;
    }

    public Boolean getInformationTechnology() {
        return informationTechnology;
    }

    public Integer getExperienceMonths() {
        return experienceMonths;
    }

    public Boolean getHostingAgreement() {
        return hostingAgreement;
    }

    public Boolean getRecognisedInstitution() {
        return recognisedInstitution;
    }

    public Boolean getFundamentalResearch() {
        return fundamentalResearch;
    }

    public Integer getGrantMonths() {
        return grantMonths;
    }

    public Boolean getSameGroup() {
        return sameGroup;
    }

    public Integer getServiceMonths() {
        return serviceMonths;
    }

    public Boolean getInUnion() {
        return inUnion;
    }

    public Boolean getShortMobility() {
        return shortMobility;
    }
}
