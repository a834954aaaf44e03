package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.nat.UserNetwork;

import java.util.Arrays;
import java.util.List;

/**
 * What others on the host may send to a user-mode network: resolvers that lie, servers that say anything and close at any moment,
 * callers at forwarded ports. The guest, {@link NatPlay}, plays along or does not. Afterwards the network must answer.
 */
public final class HostData {
    private static final int GUEST_PORT = 80;
    private static final int DEEDS_MOST = 200;
    private static final long WAIT_NANOS = 20_000_000;

    private static final Leaks LEAKS = new Leaks();
    private static final List<Forward> FORWARDS = List.of(forward(Forward.Protocol.TCP), forward(Forward.Protocol.UDP));

    private final Choices choices;
    private final HostPeers peers;
    private final NatPlay play;

    private HostData(Choices choices, HostPeers peers, NatPlay play) {
        this.choices = choices;
        this.peers = peers;
        this.play = play;
    }

    private static Forward forward(Forward.Protocol protocol) {
        return new Forward(protocol, Ports.LOOPBACK, Ports.free(), GUEST_PORT, null);
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Choices choices = new Choices(input);
        UserNetwork.Config config = GuestFrames.config(choices.u8() & 0xfe).withForwards(FORWARDS);
        try (HostPeers peers = new HostPeers()) {
            NatPlay play = new NatPlay(choices, config, peers);
            try (NatGuest guest = play.guest()) {
                play.introduce();
                play.expectAnything();
                HostData data = new HostData(choices, peers, play);
                for (int deeds = 0; !choices.isOver() && deeds < DEEDS_MOST; deeds++) {
                    data.next(choices.u8());
                }
                data.settle();
            }
        }
        LEAKS.check();
    }

    private void next(int deed) throws Exception {
        if ((deed & 0x40) == 0) {
            play.play(deed & 15);
        } else {
            perform(deed & 15);
        }
        if ((deed & 0x80) == 0) {
            settle();
        }
    }

    /** Twice: what the network hears of the host's sockets it hears after what it hears of the guest. */
    private void settle() {
        play.guest().settle();
        peers.serve();
        play.guest().settle();
        peers.serve();
    }

    private void perform(int deed) throws Exception {
        switch (deed) {
            case 0, 1 -> peers.connect(FORWARDS.getFirst().hostPort());
            case 2, 3 -> peers.write(choices.u8(), choices.manyBytes());
            case 4 -> peers.end(choices.u8());
            case 5 -> peers.close(choices.u8(), choices.flag());
            case 6 -> peers.setReading(choices.flag());
            case 7 -> peers.send(choices.u8(), FORWARDS.getLast().hostPort(), choices.manyBytes());
            case 8 -> peers.answer(choices.manyBytes());
            case 9, 10, 11 -> answerQuestion();
            case 12 -> peers.tellAsker(choices.bytes());
            case 13 -> changeForwards();
            default -> settle();
        }
    }

    /** A right answer, but for what the input chose. */
    private void answerQuestion() {
        awaitQuestion();
        byte[] question = peers.question();
        if (question.length < 12) {
            return;
        }
        byte[] answer = Packets.join(question, choices.bytes(), choices.manyBytes());
        answer[2] |= (byte) 0x80;
        answer[7] = 1;
        int changes = choices.below(4);
        for (int i = 0; i < changes; i++) {
            answer[choices.u16() % answer.length] ^= (byte) choices.u8();
        }
        int length = choices.flag() ? choices.u16() % answer.length : answer.length;
        peers.tellAsker(Arrays.copyOf(answer, length));
    }

    private void awaitQuestion() {
        long deadline = System.nanoTime() + WAIT_NANOS;
        while (peers.question().length == 0 && play.guest().metric("dnsQuestions") > 0
                && System.nanoTime() < deadline) {
            settle();
        }
    }

    private void changeForwards() throws Exception {
        Forward which = FORWARDS.get(choices.below(2));
        if (!play.guest().network().forwards().remove(which)) {
            play.guest().network().forwards().add(which);
        }
    }
}
