package org.loket.web.faces.policy;

import java.io.Serializable;
import java.time.LocalDate;
import org.loket.labourmarket.SurplusGiven;
import org.loket.law.Facts.Circle;

/** The figure that is being typed. */
public class SurplusTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private Circle circle;
    private String region;
    private String country;
    private String occupation;
    private Integer surplus;
    private LocalDate from;
    private LocalDate until;
    private String source;

    SurplusGiven given() {
        return new SurplusGiven(
                circle, filled(region), filled(country), filled(occupation), surplus, from, until, filled(source));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Circle getCircle() {
        return circle;
    }

    public void setCircle(Circle circle) {
        this.circle = circle;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public Integer getSurplus() {
        return surplus;
    }

    public void setSurplus(Integer surplus) {
        this.surplus = surplus;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
