package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.cli.RepairDialogue.Consent;
import dev.vivarium.app.cli.RepairDialogue.State;
import dev.vivarium.app.cli.RepairDialogue.Step;
import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.engine.api.HostReport.Severity;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** What the doctor prints, whom it asks, and what it does without a yes: nothing. */
final class DoctorTest {
    /** A host whose driver is not loaded, and whose device is then refused. */
    private static final class FakeDoctor implements HostDoctor {
        private final List<String> done = new ArrayList<>();
        private boolean fails;

        @Override
        public HostReport look() {
            String repair = !done.contains("load-module") ? "load-module"
                    : !done.contains("give-access") ? "give-access" : "";
            HostFinding finding = repair.isEmpty()
                    ? new HostFinding("kvm", Severity.OK, "KVM makes machines.", "", "", "")
                    : new HostFinding("kvm", Severity.PROBLEM, "KVM wants " + repair + ".", "It \"just\" does.",
                            "Do it: " + "word ".repeat(30).strip(), repair);
            return new HostReport(repair.isEmpty() ? "kvm" : "soft", "The verdict.", List.of(finding));
        }

        @Override
        public List<Repair> repairs(HostReport report) {
            return report.findings().stream().filter(each -> !each.repair().isEmpty())
                    .map(each -> new Repair(each.repair(), "Do " + each.repair() + ".",
                            List.of("sudo " + each.repair()), "Log in again."))
                    .toList();
        }

        @Override
        public Outcome apply(Repair repair) throws VmException {
            if (fails) {
                throw new VmException(VmException.Kind.HOST, "There is no sudo.");
            }
            done.add(repair.id());
            return new Outcome(true, "Done, and checked.");
        }

        @Override
        public List<Repair> undoable() {
            return done.reversed().stream().map(id -> new Repair(id, "Take back: " + id, List.of("undo " + id), ""))
                    .toList();
        }

        @Override
        public Outcome undo(Repair repair) {
            done.remove(repair.id());
            return new Outcome(true, "Taken back.");
        }
    }

    private final FakeDoctor doctor = new FakeDoctor();
    private final StringWriter out = new StringWriter();
    private final DoctorText text = new DoctorText(new PrintWriter(out, true));

    private RepairDialogue dialogue(@Nullable Consent consent) {
        return new RepairDialogue(doctor, text, consent);
    }

    @Test
    void afterAYesItRunsAndLooksAgain() throws Exception {
        RepairDialogue dialogue = dialogue(question -> true);
        dialogue.fix(doctor.look());
        assertEquals(List.of("load-module", "give-access"), doctor.done, "the second showed after the first");
        assertTrue(dialogue.worked());
        assertEquals("kvm", dialogue.report(doctor.look()).backEnd());
        assertTrue(out.toString().contains("    sudo load-module\n"), out.toString());
        assertTrue(out.toString().contains("Log in again."), out.toString());
    }

    @Test
    void theCommandsAreShownBeforeTheQuestion() throws Exception {
        dialogue(question -> {
            assertTrue(out.toString().contains("sudo load-module"), out.toString());
            return false;
        }).fix(doctor.look());
    }

    @Test
    void aNoLeavesEverythingAsItIsAndIsNoFailure() throws Exception {
        RepairDialogue dialogue = dialogue(question -> false);
        dialogue.fix(doctor.look());
        assertEquals(List.of(), doctor.done);
        assertTrue(dialogue.worked());
        assertEquals(List.of(State.DECLINED), dialogue.steps().stream().map(Step::state).toList());
    }

    @Test
    void withNobodyToAskItOnlyShows() throws Exception {
        RepairDialogue dialogue = dialogue(null);
        dialogue.fix(doctor.look());
        assertEquals(List.of(), doctor.done);
        assertFalse(dialogue.worked());
        assertTrue(out.toString().contains("sudo load-module"), out.toString());
        assertTrue(out.toString().contains("Nothing was run: there is no terminal to ask at."), out.toString());
        doctor.done.add("load-module");
        RepairDialogue undo = dialogue(null);
        undo.undo();
        assertEquals(List.of("load-module"), doctor.done);
        assertFalse(undo.worked());
    }

    @Test
    void whatCannotBeginIsAFailure() throws Exception {
        doctor.fails = true;
        RepairDialogue dialogue = dialogue(question -> true);
        dialogue.fix(doctor.look());
        assertFalse(dialogue.worked());
        assertTrue(out.toString().contains("There is no sudo."), out.toString());
    }

    @Test
    void undoTakesBackTheLastFirst() throws Exception {
        dialogue(question -> true).fix(doctor.look());
        out.getBuffer().setLength(0);
        RepairDialogue undo = dialogue(question -> true);
        undo.undo();
        assertEquals(List.of(), doctor.done);
        assertTrue(out.toString().indexOf("undo give-access") < out.toString().indexOf("undo load-module"),
                out.toString());
        out.getBuffer().setLength(0);
        dialogue(question -> true).undo();
        assertEquals("Nothing was repaired, so there is nothing to take back.\n", out.toString());
    }

    @Test
    void longSentencesGoOnBelowTheirBeginning() {
        text.findings(doctor.look());
        text.verdict(doctor.look());
        List<String> lines = out.toString().lines().toList();
        assertEquals("problem  KVM wants load-module.", lines.get(0));
        assertEquals("         why  It \"just\" does.", lines.get(1));
        assertTrue(lines.get(2).startsWith("         do   Do it: word word"), lines.get(2));
        assertTrue(lines.get(3).startsWith("              word"), lines.get(3));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), out.toString());
        assertTrue(out.toString().contains("The verdict.\n'viv doctor --fix' can repair"), out.toString());
    }

    @Test
    void programsGetTheSame() throws Exception {
        RepairDialogue dialogue = dialogue(null);
        HostReport report = doctor.look();
        assertFalse(DoctorJson.of(report, null).toString().contains("\"repairs\""));
        dialogue.fix(report);
        String json = DoctorJson.of(report, dialogue.steps()).toString();
        for (String part : List.of("{\"machinesRun\": true, \"backEnd\": \"soft\", \"sentence\": \"The verdict.\"",
                "\"severity\": \"problem\"", "\"reason\": \"It \\\"just\\\" does.\"", "\"repair\": \"load-module\"}",
                "\"commands\": [\"sudo load-module\"]", "\"state\": \"planned\"")) {
            assertTrue(json.contains(part), json);
        }
    }
}
