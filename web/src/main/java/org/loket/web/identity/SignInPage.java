package org.loket.web.identity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.loket.web.text.Text;

/** Somebody signs in with name and password and goes on to the page that was asked for. */
@Named
@ViewScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Doorman doorman;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Attempts attempts;

    @Inject
    private Text text;

    private String to;
    private String account;
    private String password;

    /** Whoever is signed in already has no business here. */
    public void open() throws IOException {
        if (request.getUserPrincipal() != null) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Duration> wait = attempts.mustWait(account, request.getRemoteAddr());
        if (wait.isPresent()) {
            tell(faces, text.say("sign-in.wait", wait.get().toMinutes() + 1));
        } else if (doorman.signIn(request, account, password)) {
            goOn();
        } else {
            tell(faces, text.say("sign-in.wrong"));
        }
        password = null;
    }

    private void goOn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext()
                .redirect(request.getContextPath() + LocalPath.of(to).orElse(Room.ME.path()));
        faces.responseComplete();
    }

    private static void tell(FacesContext faces, String said) {
        faces.validationFailed();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
