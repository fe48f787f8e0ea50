#!/usr/bin/env python3
"""Follows enriched-articles: one line for each new article, changed article or withdrawal.

    subscribe.py [--bootstrap localhost:9092] [--group NAME] [--region 142] [--topic Politics] [--stop-after SECONDS]

Needs confluent-kafka (pip install confluent-kafka, or Debian's python3-confluent-kafka).
"""
import argparse
import json
import time
from collections import OrderedDict

from confluent_kafka import Consumer

arguments = argparse.ArgumentParser(description="Follow enriched articles.")
arguments.add_argument("--bootstrap", default="localhost:9092")
arguments.add_argument("--group", default="example-subscriber", help="its place is kept in Kafka under this name")
arguments.add_argument("--region", help="only articles with this region: an ISO 3166-1 or M49 code, or the label as printed")
arguments.add_argument("--topic", help="only articles with this topic: an IPTC code, or the label as printed")
arguments.add_argument("--stop-after", type=float, help="seconds without a record after which to stop; default: never")
options = arguments.parse_args()

consumer = Consumer({
    "bootstrap.servers": options.bootstrap,
    "group.id": options.group,
    "auto.offset.reset": "earliest",
    "isolation.level": "read_committed",
    # Offsets are committed after the work, so that a crash repeats work and loses none.
    "enable.auto.commit": False,
})
consumer.subscribe(["enriched-articles"])

# Delivery is at least once. A redelivered event has the ce_id it had before; a real subscriber keeps the ids where it keeps its results.
seen = OrderedDict()
SEEN_AT_MOST = 100_000


def tagged(tags, wanted):
    return wanted is None or any(wanted in (tag.get("code"), tag.get("name"), tag.get("label")) for tag in tags)


def labels(tags):
    return ", ".join(tag.get("name") or tag.get("label") or tag.get("code", "") for tag in tags) or "-"


def handle(message):
    headers = {name: value.decode("utf-8", "replace") for name, value in message.headers() or [] if value is not None}
    if message.value() is None:
        print(f"withdrawn  {message.key().decode()}", flush=True)
        return
    event = headers.get("ce_id")
    if event in seen:
        return
    # A type of another major version is another contract.
    if headers.get("ce_type") != "io.kicker.article.enriched.v1":
        print(f"skipped    {message.key()!r}: ce_type {headers.get('ce_type')}", flush=True)
        return
    article = json.loads(message.value())
    if tagged(article.get("regions", []), options.region) and tagged(article.get("topics", []), options.topic):
        print(f"article    {article['id']}  [{labels(article.get('topics', []))} | {labels(article.get('regions', []))}]  {article.get('headline')}", flush=True)
    seen[event] = True
    if len(seen) > SEEN_AT_MOST:
        seen.popitem(last=False)


last = time.monotonic()
try:
    while options.stop_after is None or time.monotonic() - last < options.stop_after:
        message = consumer.poll(0.5)
        if message is None:
            continue
        if message.error():
            print(f"Kafka: {message.error()}", flush=True)
            continue
        last = time.monotonic()
        handle(message)
        consumer.commit(message, asynchronous=True)
except KeyboardInterrupt:
    pass
finally:
    consumer.close()
