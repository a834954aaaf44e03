#!/usr/bin/env python3
"""Reads a machine without the program that wrote it: a folder NAME.viv (docs/bundle-format.md) or a file
NAME.vivz (docs/exchange.md). Prints what it found as JSON; what is not as those pages say ends it with a sentence
and status 1. It needs nothing but Python 3; so chunks of a .vivz, which are compressed by zstd, are only checked against
their digests. CRC-32C is slow this way, some MB/s: --pages N checks that many pages of each memory layer.
"""

import argparse
import hashlib
import json
import os
import re
import stat
import struct
import sys
import tarfile

PAGE = 4096
MIB = 1 << 20
SNAPSHOT_ID = re.compile("[0-9]{8}-[0-9]{6}-[0-9a-f]{4}")
PARTS = ("state", "variables", "thumbnail")
MANIFEST_FIELDS = {
    "vivarium-machine": {"format", "version", "minimumReader", "features", "id", "name", "created", "machine", "present",
                         "whenStopped", "schedule"},
    "vivarium-snapshot": {"format", "version", "minimumReader", "features", "id", "name", "note", "taken", "parent", "kind",
                          "automatic", "machine", "disks", "state", "variables", "thumbnail", "memory", "addedBytes"},
    "vivarium-exchange": {"format", "version", "minimumReader", "features", "id", "name", "snapshot", "memory", "files",
                          "bytes", "chunkBytes"},
}


class Damaged(Exception):
    """The machine is not as its pages say."""


def require(holds, sentence):
    if not holds:
        raise Damaged(sentence)


def crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


CRC_TABLE = crc_table()


def crc32c(data):
    table = CRC_TABLE
    value = 0xFFFFFFFF
    for byte in data:
        value = table[(value ^ byte) & 0xFF] ^ value >> 8
    return value ^ 0xFFFFFFFF


def unique(pairs):
    fields = dict(pairs)
    require(len(fields) == len(pairs), "A manifest has a field twice.")
    return fields


def manifest(text, form, what):
    """The object, if a reader of version 1 understands it."""
    try:
        fields = json.loads(text.decode("utf-8"), object_pairs_hook=unique)
    except ValueError as error:
        raise Damaged(f"{what} is not JSON: {error}.") from error
    require(isinstance(fields, dict) and fields.get("format") == form, f"{what} is not of the form {form}.")
    require(fields["minimumReader"] <= 1, f"{what} needs a reader of version {fields['minimumReader']}.")
    require(fields["features"] == [], f"{what} needs {fields['features']}.")
    unknown = set(fields) ^ MANIFEST_FIELDS[form]
    require(not unknown, f"{what} has fields too many or too few: {sorted(unknown)}.")
    return fields


class Bundle:
    """A machine as a folder."""

    def __init__(self, folder, pages):
        self.folder = folder
        self.pages = pages
        self.seen = {}

    def path(self, relative):
        names = relative.split("/")
        require(all(name not in ("", ".", "..") and "\\" not in name for name in names), f"'{relative}' is no path here.")
        path = self.folder
        for name in names:
            path = os.path.join(path, name)
            require(os.path.lexists(path), f"{path} is missing.")
            require(not os.path.islink(path), f"{path} is a link.")
        require(stat.S_ISREG(os.stat(path).st_mode), f"{path} is not a file.")
        return path

    def bytes(self, relative):
        with open(self.path(relative), "rb") as file:
            return file.read()

    def report(self):
        machine = manifest(self.bytes("vm.json"), "vivarium-machine", "vm.json")
        present = machine["present"]
        report = {"id": machine["id"], "name": machine["name"], "parent": present["parent"],
                  "resumeFrom": present["resumeFrom"],
                  "disks": {name: self.chain(layer) for name, layer in present["disks"].items()}, "snapshots": []}
        folder = os.path.join(self.folder, "snapshots")
        names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        ids = [name for name in names if SNAPSHOT_ID.fullmatch(name)]
        going = {name[:-4]: self.parent_of(name) for name in names if name.endswith(".new")}
        for name in ids:
            report["snapshots"].append(self.snapshot(name))
        for child in [report] + report["snapshots"]:
            while child["parent"] in going and child["parent"] not in ids:
                child["parent"] = going.pop(child["parent"])
            require(child["parent"] is None or child["parent"] in ids, f"There is no snapshot {child['parent']}.")
        return report

    def parent_of(self, going):
        """Of a snapshot that comes or goes; its children are its parent's."""
        try:
            return json.loads(self.bytes(f"snapshots/{going}/snapshot.json"))["parent"]
        except (Damaged, OSError, ValueError, KeyError, TypeError):
            return None

    def snapshot(self, name):
        what = f"snapshots/{name}/snapshot.json"
        fields = manifest(self.bytes(what), "vivarium-snapshot", what)
        require(fields["id"] == name, f"{what} is about {fields['id']}.")
        running = fields["kind"] == "running"
        require(running or fields["kind"] == "off", f"{what} is of no known kind.")
        require(running == (fields["state"] is not None) == (fields["memory"] is not None),
                f"{what} is {fields['kind']}, which does not go with its state and memory.")
        report = {"id": name, "name": fields["name"], "parent": fields["parent"], "kind": fields["kind"],
                  "disks": {disk: self.chain(layer) for disk, layer in fields["disks"].items()}}
        for part in PARTS:
            if fields[part] is not None:
                data = self.bytes(fields[part]["file"])
                require(len(data) == fields[part]["bytes"] and hashlib.sha256(data).hexdigest() == fields[part]["sha256"],
                        f"{fields[part]['file']} is damaged.")
                report[part] = len(data)
        if running:
            report["memory"] = self.memory(fields["memory"])
        return report

    # Memory

    def memory(self, memory):
        layers = [self.index(layer, memory["bytes"]) for layer in memory["layers"]]
        files = [open(self.path(layer + ".mem"), "rb") for layer in memory["layers"]]
        digest = hashlib.sha256()
        zeros = bytes(PAGE)
        stored = 0
        for page in range(memory["ramBytes"] // PAGE):
            data = zeros
            for (says, has), file in zip(reversed(layers), reversed(files)):
                if says >> page & 1:
                    if has >> page & 1:
                        file.seek(page * PAGE)
                        data = file.read(PAGE)
                        stored += 1
                    break
            digest.update(data)
        for file in files:
            file.close()
        return {"layers": len(layers), "ramBytes": memory["ramBytes"], "ramPagesStored": stored,
                "ramSha256": digest.hexdigest()}

    def index(self, layer, memory_bytes):
        """Two numbers with a bit for each page: whether the layer says something of it, and whether it is stored."""
        if layer in self.seen:
            return self.seen[layer]
        data = self.bytes(layer + ".idx")
        require(data[:8] == b"VIVMEM1\n", f"{layer}.idx is no index of memory.")
        page, zero, pages, stored = struct.unpack_from("<IIQQ", data, 8)
        require(page == PAGE and zero == 0 and pages * PAGE == memory_bytes, f"{layer}.idx is of another memory.")
        words = (pages + 63) // 64
        head = 32 + 16 * words
        require(len(data) == head + 4 + 4 * stored + 4, f"{layer}.idx has not the length that it says.")
        require(crc32c(data[:head]) == struct.unpack_from("<I", data, head)[0]
                and crc32c(data[head + 4:-4]) == struct.unpack_from("<I", data, len(data) - 4)[0], f"{layer}.idx is damaged.")
        says = int.from_bytes(data[32:32 + 8 * words], "little")
        has = int.from_bytes(data[32 + 8 * words:head], "little")
        require(says >> pages == 0 and has & ~says == 0 and bin(has).count("1") == stored,
                f"{layer}.idx contradicts itself.")
        self.check_pages(layer, has, pages, struct.unpack_from(f"<{stored}I", data, head + 4))
        self.seen[layer] = (says, has)
        return says, has

    def check_pages(self, layer, has, pages, sums):
        path = self.path(layer + ".mem")
        require(os.path.getsize(path) == pages * PAGE, f"{layer}.mem has not the length of the memory.")
        checked = 0
        with open(path, "rb") as file:
            for page in range(pages):
                if checked == len(sums) or self.pages is not None and checked == self.pages:
                    break
                if has >> page & 1:
                    file.seek(page * PAGE)
                    require(crc32c(file.read(PAGE)) == sums[checked], f"Page {page} in {layer}.mem is damaged.")
                    checked += 1

    # Disks

    def chain(self, layer):
        """The layers of a disk, newest first; those with sums are checked."""
        chain = []
        while layer is not None:
            require(layer not in chain, f"{layer} lies on itself.")
            chain.append(layer)
            self.check_sums(layer)
            layer = self.backing(layer)
        return chain

    def backing(self, layer):
        with open(self.path(layer), "rb") as file:
            head = file.read(20)
            if not layer.endswith(".qcow2"):
                return None
            magic, _, offset, length = struct.unpack(">IIQI", head)
            require(magic == 0x514649FB, f"{layer} is not a qcow2 image.")
            if offset == 0:
                return None
            require(length <= 1023, f"{layer} has a long name of what it lies on.")
            file.seek(offset)
            name = file.read(length).decode("utf-8")
            require("/" not in name, f"{layer} lies on {name}, in another folder.")
            return "disks/" + name

    def check_sums(self, layer):
        if layer in self.seen or not os.path.lexists(os.path.join(self.folder, layer + ".sums")):
            return
        self.seen[layer] = True
        lines = self.bytes(layer + ".sums").decode("ascii").splitlines(keepends=True)
        size = os.path.getsize(self.path(layer))
        require(lines[0] == f"vivarium-sums 1 {size}\n", f"{layer}.sums is of another file.")
        count = (size + MIB - 1) // MIB
        require(len(lines) == count + 2, f"{layer}.sums has not as many lines as there are MiB.")
        covered = hashlib.sha256("".join(lines[:-1]).encode("ascii")).hexdigest()
        require(lines[-1] == covered + "\n", f"{layer}.sums is damaged.")
        with open(self.path(layer), "rb") as file:
            for number, line in enumerate(lines[1:-1]):
                require(hashlib.sha256(file.read(MIB)).hexdigest() + "\n" == line, f"MiB {number} of {layer} is damaged.")


class Archive:
    """A machine as one file."""

    MACHINE = "application/vnd.vivarium.machine."

    def __init__(self, path):
        self.entries = {}
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                name = member.name.removeprefix("./")
                require(member.isfile() or member.isdir(), f"The entry {name} is neither a file nor a folder.")
                require(name not in self.entries, f"The entry {name} is there twice.")
                if member.isfile():
                    self.entries[name] = self.entry(name, tar.extractfile(member))

    @staticmethod
    def entry(name, file):
        """The data of small entries; of all blobs, that they are what their names say."""
        data = file.read()
        if name.startswith("blobs/sha256/"):
            require(hashlib.sha256(data).hexdigest() == name[13:], f"The blob {name} is damaged.")
        return data if data[:1] == b"{" else len(data)

    def blob(self, descriptor):
        algorithm, _, digest = descriptor["digest"].partition(":")
        name = "blobs/sha256/" + digest
        require(algorithm == "sha256" and name in self.entries, f"The blob {descriptor['digest']} is missing.")
        data = self.entries[name]
        require((data if isinstance(data, int) else len(data)) == descriptor["size"], f"{name} has another size.")
        return data

    def report(self):
        require(json.loads(self.entries["oci-layout"])["imageLayoutVersion"] == "1.0.0", "The layout is of another version.")
        index = json.loads(self.entries["index.json"])
        require(len(index["manifests"]) == 1, "There is not one machine.")
        root = json.loads(self.blob(index["manifests"][0]))
        require(root["artifactType"] == self.MACHINE + "v1" and root["config"]["mediaType"] == self.MACHINE
                + "config.v1+json", "It is something else than a machine.")
        config = manifest(self.blob(root["config"]), "vivarium-exchange", "The configuration")
        chunks = {layer["digest"] for layer in root["layers"] if layer["mediaType"] == self.MACHINE + "chunk.v1+zstd"}
        files = {}
        for layer in root["layers"]:
            data = self.blob(layer)
            if layer["mediaType"] == self.MACHINE + "file.v1+json":
                self.file(json.loads(data), chunks, files)
        require(len(files) == config["files"] and sum(file["bytes"] for file in files.values()) == config["bytes"],
                "The files are not those that it says it has.")
        named = 2 + 2 + len({layer["digest"] for layer in root["layers"]})
        require(named == len(self.entries), "There are entries that nothing names.")
        return {"id": config["id"], "name": config["name"], "snapshot": config["snapshot"], "memory": config["memory"],
                "chunks": len(chunks), "files": files}

    @staticmethod
    def file(fields, chunks, files):
        end = 0
        for chunk in fields["chunks"]:
            require(chunk["blob"] in chunks, f"{fields['path']} has a chunk that the manifest does not name.")
            require(chunk["offset"] % PAGE == 0 and chunk["offset"] >= end and chunk["length"] > 0,
                    f"The chunks of {fields['path']} do not fit.")
            end = chunk["offset"] + chunk["length"]
        require(end <= fields["bytes"] and fields["path"] not in files, f"The map of {fields['path']} is wrong.")
        files[fields["path"]] = {"bytes": fields["bytes"], "chunks": len(fields["chunks"])}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("machine", help="a folder NAME.viv or a file NAME.vivz")
    parser.add_argument("--pages", type=int, help="check at most that many pages of each memory layer")
    arguments = parser.parse_args()
    try:
        reader = Bundle(arguments.machine, arguments.pages) if os.path.isdir(arguments.machine) else Archive(
            arguments.machine)
        print(json.dumps(reader.report(), indent=1))
        return 0
    except (Damaged, OSError, tarfile.TarError) as error:
        print(error, file=sys.stderr)
    except (KeyError, IndexError, TypeError, AttributeError, ValueError, struct.error) as error:
        print(f"The machine is damaged: {error!r}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
