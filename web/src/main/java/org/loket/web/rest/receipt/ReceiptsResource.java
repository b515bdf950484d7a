package org.loket.web.rest.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.loket.kernel.NotKnown;
import org.loket.receipt.ReadingReceipts;
import org.loket.receipt.ReceiptDay;
import org.loket.web.rest.Asked;
import org.loket.web.rest.PageAnswer;

/** The days of receipts that are closed, for everybody. */
@Path("receipts/days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {

    @Inject
    ReadingReceipts reading;

    /**
     * A closed day.
     *
     * @param root SHA-256 in hexadecimal digits
     * @param signature Ed25519, base64url
     */
    record DayAnswer(LocalDate day, long leaves, String root, String key, String signature, OffsetDateTime closedAt) {

        static DayAnswer of(ReceiptDay day) {
            return new DayAnswer(
                    day.day(),
                    day.leaves(),
                    HexFormat.of().formatHex(day.root()),
                    day.seal().key(),
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(day.seal().signature()),
                    day.closedAt());
        }
    }

    /** The latest first. */
    @GET
    public PageAnswer<DayAnswer> days(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        int most = Asked.limit(limit);
        List<ReceiptDay> page = reading.days(Asked.day(after, "after").orElse(null), most + 1);
        return PageAnswer.of(page.stream().map(DayAnswer::of).toList(), most, last -> last.day()
                .toString());
    }

    @GET
    @Path("{day}")
    public DayAnswer day(@PathParam("day") String day) {
        return DayAnswer.of(reading.day(asked(day)));
    }

    /** 32 bytes each, in their order. */
    @GET
    @Path("{day}/leaves")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public StreamingOutput leaves(@PathParam("day") String day) {
        LocalDate closed = reading.day(asked(day)).day();
        return to -> reading.leaves(closed, to);
    }

    private static LocalDate asked(String day) {
        return Asked.day(day, "day").orElseThrow(() -> new NotKnown("receipt-day"));
    }
}
