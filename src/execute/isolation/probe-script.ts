/**
 * Run by /bin/sh inside, with an empty environment, before the command: reports on descriptor 3 what it sees, waits there for the word
 * `go`, says that it begins, and then becomes the command (or, as process 1, stays until that has ended). Anything else ends it.
 *
 * Arguments: `first` or `becomes`; the working directory; cat; readlink; the number of paths that should not be there, and those; the
 * number of folders that should not be writable, and those; the number of paths that should be writable, readable and executable (as
 * `w PATH`, `r PATH`, `x PATH`), and those. The rest is the command line.
 */
export const PROBE_SCRIPT = `first=$1 folder=$2 cat=$3 readlink=$4
shift 4
tell() { printf '%s\\n' "$1" >&3; }
cd "$folder" || exit 125
"$cat" /proc/self/status /proc/self/mountinfo /proc/self/limits /proc/self/net/dev /proc/self/net/unix >&3 2>/dev/null || exit 125
"$readlink" /proc/self/ns/net /proc/self/ns/pid /proc/self/ns/ipc /proc/self/ns/uts /proc/self/ns/mnt >&3 || exit 125
for path in /proc/[0-9]*; do tell "@process \${path##*/}"; done
tell "@self $$"
for path in "/proc/$$/fd"/*; do
  if [ -L "$path" ] && ! [ "$path" -ef /dev/null ]; then tell "@descriptor \${path##*/}"; fi
done
export -p >&3
count=$1
shift
while [ "$count" -gt 0 ]; do
  for path in "$1"/* "$1"/.[!.]* "$1"/..?*; do if [ -e "$path" ] || [ -L "$path" ]; then tell "@seen $path"; fi; done
  if [ -e "$1" ] || [ -L "$1" ]; then tell "@seen $1"; fi
  count=$((count - 1))
  shift
done
count=$1
shift
while [ "$count" -gt 0 ]; do
  if true 2>/dev/null >"$1/.fail-closed-gate-probe"; then
    tell "@written $1"
    rm -f "$1/.fail-closed-gate-probe"
  fi
  count=$((count - 1))
  shift
done
count=$1
shift
while [ "$count" -gt 0 ]; do
  path=\${1#??}
  case $1 in
    w*) [ -w "$path" ] ;;
    r*) [ -r "$path" ] ;;
    x*) [ -x "$path" ] && [ ! -d "$path" ] ;;
  esac || tell "@lacks $1"
  count=$((count - 1))
  shift
done
tell '@end'
IFS= read -r word <&3 || exit 125
[ "$word" = go ] || exit 125
tell '@begun'
exec 2>&4 3>&- 4>&- 5>&-
[ "$first" = first ] || exec "$@"
"$@"
exit $?
`;
