package dev.vivarium.engine.device.lapic;

/** Which fixed interrupt a processor takes next: IRR, ISR, TMR, TPR and PPR (SDM Vol. 3A, 11.8). */
final class VectorPriority {
    static final int NONE = VectorSet.NONE;

    private VectorSet requests;
    private VectorSet inService;
    private VectorSet levels;
    private int taskPriority;

    VectorPriority(LapicState state) {
        restore(state);
    }

    void restore(LapicState state) {
        requests = new VectorSet(state.requests());
        inService = new VectorSet(state.inService());
        levels = new VectorSet(state.levels());
        taskPriority = state.taskPriority();
    }

    VectorSet requests() {
        return requests;
    }

    VectorSet inService() {
        return inService;
    }

    VectorSet levels() {
        return levels;
    }

    int taskPriority() {
        return taskPriority;
    }

    void setTaskPriority(int value) {
        taskPriority = value & 0xFF;
    }

    /** PPR: the higher of the task's priority and that of the interrupt in service. */
    int processorPriority() {
        int service = inService.highest();
        int serviceClass = service == NONE ? 0 : service & 0xF0;
        return (taskPriority & 0xF0) >= serviceClass ? taskPriority : serviceClass;
    }

    void request(int vector, boolean level) {
        requests.add(vector);
        if (level) {
            levels.add(vector);
        } else {
            levels.remove(vector);
        }
    }

    /** The vector that may be delivered now, or {@link #NONE}. */
    int deliverable() {
        int vector = requests.highest();
        return vector != NONE && (vector & 0xF0) > (processorPriority() & 0xF0) ? vector : NONE;
    }

    /** Moves what {@link #deliverable} said from requested to in service. */
    void serve(int vector) {
        requests.remove(vector);
        inService.add(vector);
    }

    /** @return the vector whose service ended if its end must be broadcast, or {@link #NONE} */
    int endOfInterrupt() {
        int vector = inService.highest();
        if (vector == NONE) {
            return NONE;
        }
        inService.remove(vector);
        return levels.has(vector) ? vector : NONE;
    }
}
