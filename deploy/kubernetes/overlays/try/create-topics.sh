#!/bin/sh
# Makes the broker's topics agree with topics.txt (name, partitions, settings). Running it again changes nothing.
# Usage: create-topics.sh BOOTSTRAP_SERVERS TOPICS_FILE [FOLDER_OF_KAFKA_SCRIPTS]
set -eu
bootstrap=$1
file=$2
bin=${3:-/opt/kafka/bin}
# Without this, a missing file would look like one without topics.
[ -s "$file" ] || { echo "There are no topics in $file." >&2; exit 1; }

sed 's/#.*//' "$file" | while read -r name partitions settings; do
  [ -n "$name" ] || continue
  echo "$name: $partitions partitions, $settings"
  set --
  commas=
  for setting in $settings; do
    set -- "$@" --config "$setting"
    # kafka-configs.sh takes a list of settings: a value that has a comma itself stands in brackets there.
    case $setting in *,*) setting="${setting%%=*}=[${setting#*=}]" ;; esac
    commas=$commas${commas:+,}$setting
  done
  "$bin/kafka-topics.sh" --bootstrap-server "$bootstrap" --create --if-not-exists --topic "$name" --partitions "$partitions" "$@" </dev/null
  if [ -n "$commas" ]; then
    "$bin/kafka-configs.sh" --bootstrap-server "$bootstrap" --alter --entity-type topics --entity-name "$name" --add-config "$commas" </dev/null
  fi
done
