#!/usr/bin/env python3
"""Puts dead letters back onto the topic they came from, as they were, once their cause is gone.

    replay_dead_letters.py [--bootstrap localhost:9092] [--dry-run] TOPIC-dlq

Its place is kept in Kafka, in the group replay-<topic>: what was put back is not put back again. A stop in the middle may put
one record back twice, which changes nothing, as its ce_id is the same. A letter whose value was too large to come along (header
dead-letter-value) is named and left out: without its value it would read as a withdrawal. Needs confluent-kafka.
"""
import argparse

from confluent_kafka import Consumer, Producer, TopicPartition

arguments = argparse.ArgumentParser(description="Replay dead letters.")
arguments.add_argument("--bootstrap", default="localhost:9092")
arguments.add_argument("--dry-run", action="store_true", help="only show what would be put back")
arguments.add_argument("topic", help="for example article-urls-dlq")
options = arguments.parse_args()

consumer = Consumer({
    "bootstrap.servers": options.bootstrap,
    "group.id": f"replay-{options.topic}",
    "auto.offset.reset": "earliest",
    "isolation.level": "read_committed",
    "enable.auto.commit": False,
})
producer = Producer({"bootstrap.servers": options.bootstrap, "enable.idempotence": True, "message.max.bytes": 10485760})

# Up to what is there now: a record that fails again comes back to the end, and would be replayed for ever.
metadata = consumer.list_topics(options.topic, timeout=10).topics[options.topic]
if metadata.error:
    raise SystemExit(f"{options.topic}: {metadata.error}")
replayed = left_out = 0
for number in metadata.partitions:
    partition = TopicPartition(options.topic, number)
    first, end = consumer.get_watermark_offsets(partition, timeout=10)
    committed = consumer.committed([partition], timeout=10)[0].offset
    partition.offset = max(first, committed)
    consumer.assign([partition])
    while partition.offset < end:
        message = consumer.poll(10)
        if message is None:
            # What is left are the marks of transactions, which are no records.
            break
        if message.error():
            raise SystemExit(str(message.error()))
        if message.offset() >= end:
            break
        headers = message.headers() or []
        letter = {name: value.decode("utf-8", "replace") for name, value in headers if name.startswith("dead-letter-") and value is not None}
        source = letter.get("dead-letter-topic", options.topic.removesuffix("-dlq"))
        here = f"{options.topic}/{number}/{message.offset()}"
        partition.offset = message.offset() + 1
        if "dead-letter-value" in letter:
            left_out += 1
            record = "/".join(letter.get(f"dead-letter-{part}", "?") for part in ("topic", "partition", "offset"))
            print(f"{here} has no value and is left out; the record itself is {record}, if it is still kept there", flush=True)
        else:
            print(f"{here} -> {source}: {letter.get('dead-letter-reason', 'no reason given')}", flush=True)
        if options.dry_run:
            continue
        if "dead-letter-value" not in letter:
            original = [(name, value) for name, value in headers if not name.startswith("dead-letter-")]
            producer.produce(source, key=message.key(), value=message.value(), headers=original)
            if producer.flush(30) > 0:
                raise SystemExit(f"Kafka did not take the record within 30 s; it is still on {options.topic}")
            replayed += 1
        consumer.commit(offsets=[TopicPartition(options.topic, number, partition.offset)], asynchronous=False)
consumer.close()
print(f"{replayed} put back, {left_out} left out")
