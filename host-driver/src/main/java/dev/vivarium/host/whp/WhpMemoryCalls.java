package dev.vivarium.host.whp;

/** WinHvPlatform.dll's calls about guest memory. Pointers are addresses; the result is an HRESULT. */
interface WhpMemoryCalls {
    int map(long partition, long source, long gpa, long sizeBytes, int flags);

    int unmap(long partition, long gpa, long sizeBytes);

    int queryDirty(long partition, long gpa, long sizeBytes, long bitmap, int bitmapBytes);
}
