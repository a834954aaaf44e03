package dev.vivarium.installer.wizard;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.installer.desktop.DesktopFiles;
import dev.vivarium.installer.setup.DesktopIntegration;
import dev.vivarium.installer.setup.FolderChoice;
import dev.vivarium.installer.setup.SetupModel;
import dev.vivarium.installer.setup.SetupModel.Page;
import dev.vivarium.installer.setup.Words;

import org.jspecify.annotations.Nullable;

import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.WindowConstants;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The set-up's window: the steps at the left, one of five pages, and the way on below. It belongs to the thread of Swing's events. */
public final class WizardWindow {
    private static final Dimension SIZE = new Dimension(808, 560);

    private final SetupModel model;
    private final Words words;
    private final Runnable open;
    private final Runnable end;
    private final JFrame frame = new JFrame();
    private final StepList steps;
    private final CardLayout cards = new CardLayout();
    private final JPanel deck = new JPanel(cards);
    private final Map<Page, PageView> pages = new EnumMap<>(Page.class);
    private final Paragraph failure = Paragraph.caption("", Look.TEXT_WIDTH / 2);
    private final JButton back;
    private final JButton next;
    private final JButton close;
    private @Nullable Page shown;

    /**
     * @param open opens the program
     * @param end  ends the set-up
     */
    WizardWindow(SetupModel model, Words words, Runnable open, Runnable end) {
        this.model = model;
        this.words = words;
        this.open = open;
        this.end = end;
        steps = new StepList(words);
        back = button("back", words.say("button.back"), model::goBack);
        next = button("next", words.say("button.next"), this::goOn);
        close = button("close", words.say("button.close"), end);
        add(Page.WELCOME, new WelcomePage(words));
        add(Page.FOLDER, new FolderPage(model, words));
        add(Page.COMPUTER, new ComputerPage(model, words));
        add(Page.DESKTOP, new DesktopPage(model, words));
        add(Page.DONE, new DonePage(model, words));
        lay();
        model.onChange(this::refresh);
        refresh();
    }

    /** Opens the window; it ends the process when it is closed. */
    public static void open(FolderChoice folder, DesktopIntegration desktop, Function<Path, HostDoctor> doctors,
            Path launcher) {
        SwingUtilities.invokeLater(() -> {
            Look.install();
            ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("doctor")
                    .factory());
            SetupModel model = new SetupModel(folder, desktop, doctors, worker, SwingUtilities::invokeLater);
            WizardWindow window = new WizardWindow(model, new Words(Locale.getDefault()), () -> start(launcher),
                    () -> System.exit(0));
            window.show();
        });
    }

    /** The program outlives the set-up. */
    private static void start(Path launcher) {
        try {
            new ProcessBuilder(launcher.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            System.err.println("viv: Vivarium could not be opened: " + e.getMessage() + ".");
        }
    }

    private static JButton button(String name, String text, Runnable action) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void add(Page page, PageView view) {
        pages.put(page, view);
        deck.add(view.component(), page.name());
    }

    private void goOn() {
        if (model.page() == Page.DONE) {
            open.run();
            end.run();
        } else {
            model.goOn();
        }
    }

    private void lay() {
        JPanel bar = new JPanel();
        bar.setLayout(new BoxLayout(bar, BoxLayout.X_AXIS));
        bar.setBorder(BorderFactory.createEmptyBorder(Look.GAP * 2, Look.MARGIN, Look.GAP * 2, Look.MARGIN));
        bar.add(failure);
        bar.add(Box.createHorizontalGlue());
        bar.add(close);
        bar.add(back);
        bar.add(Box.createHorizontalStrut(Look.GAP));
        bar.add(next);
        JPanel right = new JPanel(new BorderLayout());
        right.add(deck, BorderLayout.CENTER);
        right.add(bar, BorderLayout.SOUTH);
        JPanel all = new JPanel(new BorderLayout());
        all.add(steps, BorderLayout.WEST);
        all.add(right, BorderLayout.CENTER);
        all.setPreferredSize(SIZE);
        frame.setContentPane(all);
        frame.setDefaultCloseOperation(WindowConstants.EXIT_ON_CLOSE);
        frame.setIconImages(DesktopFiles.pictures().stream().map(ImageIcon::new).map(ImageIcon::getImage).toList());
        frame.getRootPane().setDefaultButton(next);
        frame.pack();
        frame.setMinimumSize(frame.getSize());
    }

    void show() {
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        next.requestFocusInWindow();
    }

    JFrame frame() {
        return frame;
    }

    private void refresh() {
        Page page = model.page();
        boolean done = page == Page.DONE;
        pages.forEach((each, view) -> {
            if (each == page) {
                view.refresh();
            }
        });
        back.setEnabled(model.canGoBack());
        back.setVisible(!done);
        close.setVisible(done);
        next.setText(words.say(done ? "button.open" : "button.next"));
        next.setEnabled(done || model.canGoOn());
        String trouble = model.failure();
        failure.setText(trouble == null ? "" : words.say("failure", trouble));
        failure.setForeground(UIManager.getColor("Component.error.focusedBorderColor"));
        if (shown != page) {
            shown = page;
            steps.show(page);
            cards.show(deck, page.name());
            String step = words.say("step." + page.name().toLowerCase(Locale.ROOT));
            frame.setTitle(words.say("window.title") + " – " + step);
            if (next.isEnabled()) {
                next.requestFocusInWindow();
            }
        }
    }
}
