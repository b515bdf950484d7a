package org.loket.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loket.host.House;

@ExtendWith(OpenHouse.class)
class LargeBodyIT {

    @ParameterizedTest
    @ValueSource(longs = {21_000_000, 60_000_000, 99_999_999, 104_857_600, 2_147_483_648L})
    void aBodyAnnouncedAsTooLargeIsRefusedBeforeItIsSent(long size, House house) throws IOException {
        assertThat(answerToAnnouncing("Content-Length: " + size, house)).contains(" 413 ");
    }

    @Test
    void aPageIsNotSentWhatNobodyAnnounced(House house) throws IOException {
        assertThat(answerToAnnouncing("Transfer-Encoding: chunked", house)).contains(" 411 ");
    }

    private static String answerToAnnouncing(String length, House house) throws IOException {
        var address = house.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var head = String.join(
                    "\r\n",
                    "POST / HTTP/1.1",
                    "Host: " + address.getAuthority(),
                    "Content-Type: application/octet-stream",
                    length,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
        }
    }
}
