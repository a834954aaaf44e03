package dev.vivarium.host.whp;

/** WinHvPlatform.dll's calls about the host and about partitions. Pointers are addresses; the result is an HRESULT. */
interface WhpPartitionCalls {
    int getCapability(int code, long buffer, int sizeBytes, long written);

    int createPartition(long handle);

    int setProperty(long partition, int code, long buffer, int sizeBytes);

    int setUpPartition(long partition);

    int deletePartition(long partition);
}
