package dev.vivarium.app.cli;

import dev.vivarium.app.machines.NetDraft;
import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.NetSettings.Nat;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.NetSpec;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The options that say which network cards a machine has. */
final class NetOptions {
    private static final String NONE = "none";

    final OptionSpec nets = Described.option("--net", "NETWORK[,card=virtio|e1000e][,mac=..][,OPTION...]", List.class)
            .auxiliaryTypes(NetOption.class).converters(new NetOption.Form()).initialValue(new ArrayList<>())
            .description(
                    "A network card. May be given again. NETWORK is nat[,isolated][,host=on|off]"
                            + "[,dns=ADDR[:PORT]][,tftp=FOLDER][,bootfile=NAME], internal:NAME[,dhcp],"
                            + " tap:INTERFACE, socket:listen=ADDR:PORT, socket:connect=ADDR:PORT,"
                            + " socket:udp=ADDR:PORT,remote=ADDR:PORT, or none; more options are link=up|down, pcap=FILE,"
                            + " delay=MILLISECONDS, loss=PERCENT and rate=BITS.")
            .build();
    final OptionSpec forwards = Described.option("--forward", "tcp|udp:ADDR:PORT:PORT", List.class)
            .auxiliaryTypes(Optional.class).converters(new ForwardForm()).initialValue(new ArrayList<>())
            .description("A port of this computer that leads to a port of the guest, by its first card on nat. May be"
                    + " given again; none takes all away.")
            .build();

    /** {@code tcp|udp:ADDR:PORT:PORT}, or {@code none}. */
    private static final class ForwardForm implements ITypeConverter<Optional<ForwardSettings>> {
        @Override
        public Optional<ForwardSettings> convert(String text) {
            try {
                return text.equals(NONE) ? Optional.empty() : Optional.of(ForwardSettings.parse(text));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Objects.requireNonNullElse(e.getMessage(), text));
            }
        }
    }

    /** @param usual what there is if nothing is said */
    List<CardSettings> cards(List<NetOption> usual) throws VmException {
        List<NetOption> given = nets.getValue();
        return cards(given.isEmpty() ? usual : given, List.of());
    }

    /** @param macs of the cards that were in these places before */
    private List<CardSettings> cards(List<NetOption> options, List<String> macs) throws VmException {
        List<NetOption> wanted = withForwards(options, given(forwards.getValue()));
        List<CardSettings> cards = new ArrayList<>();
        for (NetOption one : wanted) {
            if (!one.noCard()) {
                String before = cards.size() < macs.size() ? macs.get(cards.size()) : null;
                cards.add(one.card(before,
                        Stream.concat(macs.stream(), cards.stream().map(CardSettings::mac)).toList()));
            }
        }
        return cards;
    }

    private static List<ForwardSettings> given(List<Optional<ForwardSettings>> options) {
        return options.stream().flatMap(Optional::stream).toList();
    }

    /** The cards of a machine that is changed: new ones have the addresses of those that they replace. */
    NetDraft change(MachineSpec machine, HostFacts facts) throws VmException {
        List<NetOption> options = nets.getValue();
        List<Optional<ForwardSettings>> wanted = forwards.getValue();
        if (!options.isEmpty()) {
            return NetDraft.of(cards(options, machine.nets().stream().map(NetSpec::mac).toList()));
        }
        NetDraft draft = NetDraft.of(machine, facts);
        if (!wanted.isEmpty() && !draft.forward(given(wanted))) {
            throw noCard(wanted.getFirst().map(ForwardSettings::toString).orElse(NONE));
        }
        return draft;
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
                all.set(i, all.get(i).withNetwork(nat.withForwards(forwards)));
                return all;
            }
        }
        throw noCard(forwards.getFirst().toString());
    }

    private static VmException noCard(String forward) {
        return new VmException(VmException.Kind.USER,
                "--forward " + forward + " leads to no card: give one with --net nat.");
    }
}
