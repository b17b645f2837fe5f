#!/usr/bin/env python3
"""A server of Python's own does wrong in ways that fill memory or time; each fetch ends by itself, and takes at most
32 MiB more than the program takes to list the sources.

Usage: fetch.py DAICHO WORK
"""
import gzip
import http.server
import json
import os
import subprocess
import sys
import threading
import time

daicho, work = sys.argv[1:3]
root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
fixtures = f"{root}/Tests/CertificationTests/Fixtures/fedramp"
sources = f"{work}/checklists/sources"
os.makedirs(sources)
LIMIT = 32 << 10  # KiB
mode = ["good"]


def bomb(size):
    """`size` spaces, packed piece by piece."""
    packer = gzip.zlib.compressobj(9, gzip.zlib.DEFLATED, 31)
    piece = b" " * (1 << 20)
    return b"".join(packer.compress(piece) for _ in range(size >> 20)) + packer.flush()


BOMB = bomb(1 << 30)


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A client that goes away is what is wanted here."""


class Register(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def head(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def do_GET(self):
        try:
            getattr(self, mode[0])()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def good(self):
        body = open(f"{fixtures}/fedramp-products-2026-05-30.json", "rb").read()
        self.head(200, Content_Length=len(body), ETag='"v1"')
        self.wfile.write(body)

    def bomb(self):
        self.head(200, Content_Length=len(BOMB), Content_Encoding="gzip")
        self.wfile.write(BOMB)

    def endless(self):
        self.head(200, Transfer_Encoding="chunked")
        piece = b"10000\r\n" + b"a" * 65536 + b"\r\n"
        for _ in range(4096):
            self.wfile.write(piece)

    def dripping(self):
        """A byte now and then: never idle, and never done."""
        self.head(200, Content_Length=1 << 20)
        for _ in range(200):
            self.wfile.write(b" ")
            self.wfile.flush()
            time.sleep(0.1)

    def headers_without_end(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(100_000):
            self.wfile.write(b"X-%d: %s\r\n" % (number, b"a" * 1000))


def run(*arguments):
    """The exit code, what was said, and the peak memory in KiB."""
    process = subprocess.Popen(
        [daicho, "certification", *arguments, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True)
    said, errors = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if not said:
        sys.exit(errors)
    return process.returncode, json.loads(said)["items"][0], usage.ru_maxrss


def fetch(*more):
    return run("fetch", "--source", "fedramp", "--retries", "0", *more)


server = Quiet(("127.0.0.1", 0), Register)
threading.Thread(target=server.serve_forever, daemon=True).start()
with open(f"{root}/checklists/sources/fedramp.yaml", encoding="utf-8") as file:
    lines = file.read().splitlines()
template = next(i for i, line in enumerate(lines) if line.lstrip().startswith("template:"))
lines[template] = f"  template: http://127.0.0.1:{server.server_address[1]}/products.json\n  ownHost: true"
with open(f"{sources}/fedramp.yaml", "w", encoding="utf-8") as file:
    file.write("\n".join(lines) + "\n")
os.environ["DAICHO_REGISTRY"] = f"{work}/register.db"
subprocess.run([daicho, "init"], check=True, stdout=subprocess.DEVNULL)
os.environ["DAICHO_CHECKLISTS"] = f"{work}/checklists"

_, _, base = run("sources")
code, item, memory = fetch()
if (code, item["fetch"], item["entries"]) != (0, "ok", 797):
    sys.exit(f"good: {code} {item}")
print(f"        good: 797 entries, {memory >> 10} MiB ({base >> 10} at rest)")
for name, fault in [
    ("bomb", "http-body-too-large-unpacked"), ("endless", "http-body-too-large"), ("dripping", "http-timeout-whole"),
    ("headers_without_end", "http-head-too-large"),
]:
    mode[0] = name
    code, item, memory = fetch("--patience", "1", "--deadline", "3")
    if code != 1 or item["fault"]["code"] != fault or memory - base > LIMIT:
        sys.exit(f"{name}: exit {code}, {item}, {memory >> 10} MiB")
    print(f"        {name}: {fault}, +{(memory - base) >> 10} MiB")
server.shutdown()
