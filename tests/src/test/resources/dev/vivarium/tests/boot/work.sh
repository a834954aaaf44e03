# Work whose output is the same on every processor that is right: on the host, and in a guest.
# $1 is busybox, $2 an empty folder.
bb=$1
cd "$2" || exit 1
"$bb" seq 1 20000 >numbers
for sum in md5sum sha1sum sha256sum sha512sum; do
    "$bb" "$sum" <numbers
done
"$bb" gzip -9 <numbers >numbers.gz
"$bb" md5sum <numbers.gz
"$bb" gunzip <numbers.gz | "$bb" cmp - numbers && echo 'the same after gzip'
"$bb" bzip2 <numbers >numbers.bz2
"$bb" md5sum <numbers.bz2
"$bb" bunzip2 <numbers.bz2 | "$bb" cmp - numbers && echo 'the same after bzip2'
"$bb" awk 'BEGIN { x = 0.3; for (i = 0; i < 20000; i++) { x = 3.75 * x * (1 - x); s += x / (1 + x) }
    printf "%.17g %.17g\n", x, s }'
"$bb" awk '{ n[$1 % 97] += $1 } END { for (i = 0; i < 97; i++) printf "%d ", n[i]; print "" }' numbers
"$bb" sort -r numbers | "$bb" head -n 5
"$bb" sed 's/\(.\)\(.*\)/\2\1/' numbers | "$bb" sort -n | "$bb" uniq -c | "$bb" tail -n 3
i=0 s=1
while [ $i -lt 3000 ]; do
    s=$(((s * 6364136223846793005 + 1442695040888963407) ^ (s >> 33)))
    i=$((i + 1))
done
echo $s $((s / 12345)) $((s % 12345)) $((s >> 7))
mkdir tree
i=0
while [ $i -lt 200 ]; do
    mkdir -p tree/$((i % 7))
    echo "file $i" >tree/$((i % 7))/$i
    i=$((i + 1))
done
"$bb" tar c tree | "$bb" tar t | "$bb" sort | "$bb" md5sum
"$bb" find tree -type f | "$bb" sort | "$bb" xargs "$bb" cat | "$bb" md5sum
"$bb" rm -r tree
(trap 'echo caught' USR1; "$bb" kill -USR1 "$("$bb" sh -c 'echo $PPID')"; echo after)
