package dev.vivarium.app.cli;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.NetSettings.Nat;
import dev.vivarium.engine.api.VmException;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The options that say which network cards a machine has. */
final class NetOptions {
    final OptionSpec nets = Described.option("--net", "NETWORK[,card=virtio|e1000e][,mac=..][,OPTION...]", List.class)
            .auxiliaryTypes(NetOption.class).converters(new NetOption.Form()).initialValue(new ArrayList<>())
            .description("A network card. May be given again. NETWORK is nat[,isolated][,host=on|off], internal:NAME,"
                    + " tap:INTERFACE, socket:listen=ADDR:PORT, socket:connect=ADDR:PORT,"
                    + " socket:udp=ADDR:PORT,remote=ADDR:PORT, or none; more options are link=up|down, pcap=FILE,"
                    + " delay=MILLISECONDS, loss=PERCENT and rate=BITS.")
            .build();
    final OptionSpec forwards = Described.option("--forward", "tcp|udp:ADDR:PORT:PORT", List.class)
            .auxiliaryTypes(ForwardSettings.class).converters(new ForwardForm()).initialValue(new ArrayList<>())
            .description("A port of this computer that leads to a port of the guest, by its first card on nat. May be"
                    + " given again.")
            .build();

    /** {@code tcp|udp:ADDR:PORT:PORT}. */
    private static final class ForwardForm implements ITypeConverter<ForwardSettings> {
        @Override
        public ForwardSettings convert(String text) {
            try {
                return ForwardSettings.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Objects.requireNonNullElse(e.getMessage(), text));
            }
        }
    }

    /** @param usual what there is if nothing is said */
    List<CardSettings> cards(List<NetOption> usual) throws VmException {
        List<NetOption> given = nets.getValue();
        List<NetOption> wanted = withForwards(given.isEmpty() ? usual : given, forwards.getValue());
        List<CardSettings> cards = new ArrayList<>();
        for (NetOption one : wanted) {
            if (!one.noCard()) {
                cards.add(one.card(cards.stream().map(CardSettings::mac).toList()));
            }
        }
        return cards;
    }

    private static List<NetOption> withForwards(List<NetOption> cards, List<ForwardSettings> forwards)
            throws VmException {
        if (forwards.isEmpty()) {
            return cards;
        }
        List<NetOption> all = new ArrayList<>(cards);
        for (int i = 0; i < all.size(); i++) {
            NetSettings network = all.get(i).network();
            if (network instanceof Nat nat) {
                all.set(i, all.get(i).withNetwork(new Nat(nat.isolated(), nat.hostReachable(), forwards)));
                return all;
            }
        }
        throw new VmException(VmException.Kind.USER,
                "--forward " + forwards.getFirst() + " leads to no card: give one with --net nat.");
    }
}
