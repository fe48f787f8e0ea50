#!/usr/bin/env python3
"""Puts URLs of news pages onto article-urls and follows each to its end.

    submit_urls.py [--bootstrap localhost:9092] [--seconds 120] URL [URL ...]

Needs confluent-kafka (pip install confluent-kafka, or Debian's python3-confluent-kafka).
"""
import argparse
import json
import time
import uuid

from confluent_kafka import Consumer, Producer

arguments = argparse.ArgumentParser(description="Submit URLs and follow their outcomes.")
arguments.add_argument("--bootstrap", default="localhost:9092")
arguments.add_argument("--seconds", type=float, default=120, help="how long to wait for the outcomes")
arguments.add_argument("urls", nargs="+", metavar="URL")
options = arguments.parse_args()

# Outcomes are read from now on. read_committed, which is librdkafka's default, is named because it matters: ingest-service writes in
# transactions, and what an aborted one wrote must not be seen.
outcomes = Consumer({
    "bootstrap.servers": options.bootstrap,
    "group.id": f"submit-urls-{uuid.uuid4()}",
    "auto.offset.reset": "latest",
    "isolation.level": "read_committed",
    "enable.auto.commit": False,
})
ready = []
outcomes.subscribe(["url-outcomes", "page-outcomes"], on_assign=lambda consumer, partitions: ready.append(partitions))
while not ready:
    outcomes.poll(0.2)
# An offset "latest" is looked up late, when the first outcome may be there already: fix it now.
for partition in ready[0]:
    partition.offset = outcomes.get_watermark_offsets(partition)[1]
outcomes.assign(ready[0])

# A ce_id of our own comes back as submissionId in every event about this URL. Without one it is derived from the record's position.
producer = Producer({"bootstrap.servers": options.bootstrap, "enable.idempotence": True})
open_submissions = {}
for url in options.urls:
    submission = str(uuid.uuid4())
    open_submissions[submission] = url
    producer.produce("article-urls", value=url.encode(), headers={
        "ce_specversion": b"1.0",
        "ce_id": submission.encode(),
        "ce_source": b"/example/submit-urls",
        "ce_type": b"io.kicker.url.requested.v1",
    })
if producer.flush(30) > 0:
    raise SystemExit(f"Kafka at {options.bootstrap} did not take the URLs within 30 s")

deadline = time.monotonic() + options.seconds
while open_submissions and time.monotonic() < deadline:
    message = outcomes.poll(0.5)
    if message is None or message.error() or message.value() is None:
        continue
    outcome = json.loads(message.value())
    submission = outcome.get("submissionId")
    if submission not in open_submissions:
        continue
    print(f"{outcome['outcome']:<12} {open_submissions[submission]}  {outcome.get('reason', '')}", flush=True)
    # A fetched page goes on to enrich-service, which has the last word.
    if message.topic() == "page-outcomes" or outcome["outcome"] != "fetched":
        del open_submissions[submission]

outcomes.close()
for url in open_submissions.values():
    print(f"{'(no outcome)':<12} {url}  after {options.seconds:g} s")
raise SystemExit(1 if open_submissions else 0)
