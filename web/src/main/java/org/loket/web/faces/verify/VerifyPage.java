package org.loket.web.faces.verify;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HexFormat;
import java.util.List;
import org.loket.receipt.ReadingReceipts;
import org.loket.receipt.ReceiptDay;

/** The days of receipts whose roots were published last. */
@Named
@RequestScoped
public class VerifyPage {

    private static final int SHOWN = 31;

    @Inject
    ReadingReceipts receipts;

    private List<ReceiptDay> days = List.of();

    @PostConstruct
    void read() {
        days = receipts.days(null, SHOWN);
    }

    public List<ReceiptDay> getDays() {
        return days;
    }

    public String hex(byte[] root) {
        return HexFormat.of().formatHex(root);
    }
}
