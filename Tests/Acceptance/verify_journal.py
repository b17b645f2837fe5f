"""Verifies the chain of a register with nothing but SQLite, SHA-256 and docs/decisions/0001."""
import datetime
import hashlib
import json
import sqlite3
import sys
import uuid

connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
connection.row_factory = sqlite3.Row
registry = str(uuid.UUID(bytes=connection.execute("SELECT registry FROM register").fetchone()[0]))
previous = bytes(32)
count = 0
for row in connection.execute("SELECT * FROM journal ORDER BY sequence"):
    count += 1
    assert row["sequence"] == count, row["sequence"]
    if row["body"] is not None:
        assert hashlib.sha256(row["salt"] + row["body"].encode()).digest() == row["bodyHash"], count
    moment = datetime.datetime.fromtimestamp(row["time"] // 1000, datetime.timezone.utc)
    header = {
        "journalFormat": 1, "registry": registry, "sequence": row["sequence"], "batch": row["batch"],
        "time": moment.strftime("%Y-%m-%dT%H:%M:%S") + f".{row['time'] % 1000:03d}Z",
        "officer": str(uuid.UUID(bytes=row["officer"])) if row["officer"] else None,
        "operatingSystemUser": row["operatingSystemUser"], "command": row["command"], "kind": row["kind"],
        "record": str(uuid.UUID(bytes=row["record"])), "version": row["version"], "format": row["format"],
        "effectiveFrom": row["effectiveFrom"], "reason": row["reason"], "bodyHash": row["bodyHash"].hex(),
        "previous": previous.hex(),
    }
    present = {key: value for key, value in header.items() if value is not None}
    canonical = json.dumps(present, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert row["previous"] == previous, count
    assert hashlib.sha256(canonical).digest() == row["hash"], count
    previous = row["hash"]
assert count > 500, count
