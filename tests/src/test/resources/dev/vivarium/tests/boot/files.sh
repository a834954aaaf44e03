# What people do to a file system: many files, long files, holes, links, names that change, deletions.
set -e
cd /mnt
cp random copy
cmp random copy
mkdir tree
for folder in 0 1 2 3 4 5; do
    mkdir tree/$folder
    i=0
    while [ $i -lt 150 ]; do
        echo "the contents of $folder and $i" >tree/$folder/f$i
        i=$((i + 1))
    done
done
i=0
while [ $i -lt 150 ]; do
    rm tree/3/f$i
    i=$((i + 2))
done
rm -r tree/5
mv tree/4 tree/renamed
ln tree/0/f0 tree/hard
ln -s 0/f1 tree/soft
grep -q 'contents of 0 and 1$' tree/soft
i=0
while [ $i -lt 50 ]; do
    echo appended >>log
    i=$((i + 1))
done
printf end | dd of=sparse bs=1M seek=20 2>/dev/null
tar cf archive.tar tree
sync
tar tf archive.tar | wc -l
truncate -s 1000 archive.tar
chmod 600 log
rm random
sync
echo 3 >/proc/sys/vm/drop_caches
cmp copy copy
grep -c contents tree/0/f149
echo 'files are written'
