#!/bin/bash
# Sends an edition with its PDF to many subscribers through a real postfix that throws everything away, and says how fast.
# Needs root and postfix (apt-get install postfix); touches nothing of an installed one: own configuration, own queue,
# 127.0.0.1:2525 (PORT). From the top of the tree, after a build:  src/test/postfix/run.sh [READERS] [CLASS PATH]
set -eu
readers=${1:-10000}
port=${PORT:-2525}
classes=${2:-target/classes:$(./mvnw -q -o dependency:build-classpath -Dmdep.outputFile=/dev/stdout -Dmdep.includeScope=runtime)}
work=$(mktemp -d)
chmod 755 "$work"
stop() {
    postfix -c "$work/etc" stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop EXIT

mkdir -p "$work/etc" "$work/queue" "$work/data"
chown postfix "$work/data"
cat > "$work/etc/main.cf" <<CF
compatibility_level = 3.6
queue_directory = $work/queue
data_directory = $work/data
maillog_file = $work/mail.log
maillog_file_prefixes = $work
command_directory = /usr/sbin
daemon_directory = $(postconf -h daemon_directory)
mail_owner = postfix
setgid_group = postdrop
myhostname = relay.example.org
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = loopback-only
default_transport = discard:
relay_transport = discard:
local_transport = discard:
alias_maps =
alias_database =
smtputf8_enable = no
CF
awk '!/^#/ && $1 == "smtp" && $2 == "inet" { $1 = "127.0.0.1:'"$port"'" } !/^#/ && $5 == "y" { $5 = "n" } { print }' \
    /etc/postfix/master.cf > "$work/etc/master.cf"
grep -q '^postlog' "$work/etc/master.cf" || echo 'postlog unix-dgram n - n - 1 postlogd' >> "$work/etc/master.cf"
postfix -c "$work/etc" start || { tail -3 "$work/mail.log"; exit 1; }

daybrief() {
    java -Xmx256m -XX:+UseSerialGC -cp "$classes" org.daybrief.cli.Main "$@" --config "$work/daybrief.yaml"
}
settings() {
    cat > "$work/daybrief.yaml" <<YAML
daybrief:
  input: $work/input
  output: $work/output
  home: $work/home
  mail:
    host: 127.0.0.1
    port: $1
    from: Daybrief <desk@example.org>
YAML
}

{
    echo 'address,state,format'
    for i in $(seq "$readers"); do echo "reader$i@example.net,active,pdf"; done
} > "$work/readers.csv"
mkdir "$work/input"
for i in 1 2 3; do
    printf 'Title: Ferry %s sinks in the harbour\nDate: 2026-03-01\n\nThe ferry to island %s sank in the harbour on Sunday. Nobody was hurt, the port said.\n' "$i" "$i" \
        > "$work/input/$i.txt"
done
settings 9
daybrief subscribers import "$work/readers.csv" --confirmed | tail -1
daybrief run --date 2026-03-02 | grep -E 'is done|mail|written.*pdf' || true
ls -l "$work"/output/*/*.pdf | awk '{ print "the PDF has " $5 " bytes" }'

settings "$port"
java -Xmx256m -XX:+UseSerialGC -Xlog:gc:file="$work/gc.log" -cp "$classes" org.daybrief.cli.Main \
    send --retry daily/2026-03-02 --config "$work/daybrief.yaml" &
pid=$!
start=$(date +%s%N)
while kill -0 "$pid" 2>/dev/null; do
    rss=$(awk '/VmRSS/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)
    [ -n "$rss" ] && echo "$(( ($(date +%s%N) - start) / 1000000000 )) s: $rss kB" >> "$work/rss.txt"
    awk '{ print $14 + $15 }' "/proc/$pid/stat" > "$work/cpu.new" 2>/dev/null && mv "$work/cpu.new" "$work/cpu.txt" || true
    sleep 5
done
wait "$pid"
took=$(( ($(date +%s%N) - start) / 1000000 ))
echo "$readers messages in $took ms: $(( readers * 1000 / took )) a second, start and end of the program included"
awk '{ printf "processor time of the program: %.1f s\n", $0 / 100 }' "$work/cpu.txt"
echo "memory of the process while it sent (rows of 5 s):"
awk 'NR % 4 == 1 { print "  " $0 }' "$work/rss.txt"
echo "heap after its last collections:"
grep -oE '[0-9]+M->[0-9]+M' "$work/gc.log" | tail -3
taken=$(grep -c 'status=sent' "$work/mail.log" || true)
echo "postfix has $taken deliveries in its log"
