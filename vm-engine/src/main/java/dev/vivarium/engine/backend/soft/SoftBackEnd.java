package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.engine.x86.translate.Tuning;
import dev.vivarium.engine.x86.translate.UnitListener;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes the software processors of one machine. Their code is compiled by a thread that ends when it has no work. */
public final class SoftBackEnd implements VcpuFactory {
    private static final long IDLE_SECONDS = 10;

    private final Turns turns = new Turns();
    private final Executor compiler = oneThread();
    private final @Nullable Tuning tuning;
    private final UnitListener listener;

    public SoftBackEnd(Translation translation) {
        this(translation, UnitListener.NONE);
    }

    /** @param listener told of all code that the processors have translated */
    public SoftBackEnd(Translation translation, UnitListener listener) {
        this.tuning = translation.tuning;
        this.listener = listener;
    }

    private static Executor oneThread() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), Thread.ofPlatform().name("traces").daemon().factory());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    @Override
    public Vcpu create(VcpuWiring wiring) {
        return new SoftVcpu(wiring, turns, compiler, new SoftVcpu.Tier(tuning, listener));
    }
}
