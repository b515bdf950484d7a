package org.loket.web.faces.worker;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotANumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.share.ShareCodeRecord;
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Wish;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** A worker makes a code to hand out, reads it once, sees which there are and revokes them. */
@Named
@ViewScoped
public class SharingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/worker/share?faces-redirect=true";

    @Inject
    private CurrentActor me;

    @Inject
    private SharingCode sharing;

    @Inject
    private Text text;

    private SharePurpose purpose = SharePurpose.CHECK;
    private String enterprise;
    private LocalDate until;
    private String id;
    private transient List<ShareCodeRecord> codes = List.of();
    private transient ShareCodeRecord chosen;

    /** Reads the list, and the one that the address names. */
    public void show() {
        codes = sharing.of(me.actor());
        chosen = id == null || id.isBlank()
                ? null
                : codes.stream()
                        .filter(code -> code.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotKnown("share-code"));
        if (until == null) {
            until = text.today().plus(SharingCode.USUALLY);
        }
    }

    public String share() {
        String code = sharing.share(me.actor(), Wish.untilTheEndOf(until, purpose, enterprise()))
                .code()
                .written();
        outside().getFlash().put("shareCode", code);
        return AGAIN;
    }

    public String revoke() {
        sharing.revoke(me.actor(), UUID.fromString(id));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(text.say("share.revoked")));
        outside().getFlash().setKeepMessages(true);
        return AGAIN;
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private EnterpriseNumber enterprise() {
        try {
            return enterprise == null || enterprise.isBlank() ? null : EnterpriseNumber.of(enterprise);
        } catch (NotANumber e) {
            throw new Invalid(Violation.of("enterprise", e.code()));
        }
    }

    public SharePurpose[] getPurposes() {
        return SharePurpose.values();
    }

    public List<ShareCodeRecord> getCodes() {
        return codes;
    }

    /** The code that is about to be revoked; null where none was chosen. */
    public ShareCodeRecord getChosen() {
        return chosen;
    }

    public SharePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(SharePurpose purpose) {
        this.purpose = purpose;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** What another page proposes to share; a word that is no purpose proposes nothing. */
    public String getWished() {
        return null;
    }

    public void setWished(String wished) {
        Stream.of(SharePurpose.values())
                .filter(one -> one.name().equals(wished))
                .forEach(this::setPurpose);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
