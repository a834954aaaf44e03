package dev.vivarium.engine.net;

import java.util.List;

/** Does to a frame what its {@link Offload} leaves to be done, for networks that carry plain frames only. */
@FunctionalInterface
public interface FrameFinisher {
    /** @return the frames to which nothing is left to be done, in their order; none if the offload makes no sense */
    List<Frame> finish(Frame frame);
}
