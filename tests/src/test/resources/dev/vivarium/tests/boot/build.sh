# Builds zlib from its source in /root/source, lets it test itself, and writes down the sum of every file that is there then.
set -e
cd /root/source/zlib-*/
./configure
make
make test
# The log holds process numbers and the time.
find . -type f ! -name configure.log -exec sha256sum {} + | sort -k 2 >/root/sums
echo 'it is built'
