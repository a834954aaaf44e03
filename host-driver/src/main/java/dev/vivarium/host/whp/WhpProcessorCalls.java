package dev.vivarium.host.whp;

/** WinHvPlatform.dll's calls about processors. Pointers are addresses; the result is an HRESULT. */
interface WhpProcessorCalls {
    int createProcessor(long partition, int index);

    int deleteProcessor(long partition, int index);

    int run(long partition, int index, long context, int sizeBytes);

    int cancel(long partition, int index);

    int getRegisters(long partition, int index, long names, int count, long values);

    int setRegisters(long partition, int index, long names, int count, long values);

    int getXsave(long partition, int index, long buffer, int sizeBytes, long written);

    int setXsave(long partition, int index, long buffer, int sizeBytes);
}
