/**
 * Run by /bin/sh as root, as process 1 of new namespaces: builds the file system of the isolation, leaves the old one, and starts what
 * follows. Arguments: PATH; the place to build at; a table of folders to mount; one of files; and lists, a path a line: folders to make,
 * files to make, files and links to copy. The rest is the command line that goes on inside. Whatever fails ends it. Each program takes a
 * millisecond, so there are few, and three of them run beside the others.
 *
 * What is built lies one folder below the root of the mount namespace: a process that is in a chroot can make no user namespace, and
 * one that got out of it would find an empty folder.
 */
export const SETUP_SCRIPT = `set -efu
PATH=$1 place=$2 folders=$3 files=$4 made=$5 empty=$6 copied=$7
shift 7
root=$place/in
IFS='
'
mount -t tmpfs -o nosuid,nodev,mode=0755,size=4m isolated "$place"
if command -v ip >/dev/null; then ip link set lo up; fi & loopback=$!
ln -s in/usr in/bin in/sbin in/lib in/lib64 in/proc "$place" & linked=$!
printf '%s' "$folders" >"$place/folders"
printf '%s' "$files" >"$place/files"
mount -a -T "$place/folders"
if test -n "$made"; then mkdir -p $made; fi
for file in $empty; do true >"$file"; done
cp -pP --parents $copied "$root" & copying=$!
mount -a -T "$place/files"
wait "$copying"
mount -o remount,bind,ro,nosuid,nodev "$root"
wait "$loopback"
wait "$linked"
cd "$place"
pivot_root . old
cd /
PATH=/usr/bin:/bin:/usr/sbin:/sbin
umount -l /old
exec chroot /in "$@"
`;
