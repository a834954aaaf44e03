package dev.vivarium.snapshot.disk;

/** Which backing files an image may name. The name is a stranger's: what it leads to becomes readable in the guest. */
public enum BackingPolicy {
    /** None. For images that nobody called by their format: a guest can make its raw disk look like anything. */
    NONE,
    /** Files in the folder of the image that was opened, and below it. */
    FOLDER,
    /** Any file that the user can read. */
    ANYWHERE
}
