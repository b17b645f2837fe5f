#!/usr/bin/env python3
"""Fetches 1,000 documents from a server on this computer, 16 at a time: ours, curl -Z and aiohttp, in turn.

Prints medians of the time from first request to last byte (curl: of its whole run), CPU seconds of the whole process,
peak memory, and how busy the server was. Usage: Benchmarks/fetch.py HTTP-BENCHMARK
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
COUNT = 1000
ROUNDS = 15


def aiohttp_python(folder):
    """A Python with aiohttp, or None and the reason."""
    python = f"{folder}/venv/bin/python"
    for command in ([sys.executable, "-m", "venv", f"{folder}/venv"], [python, "-m", "pip", "install", "-q", "aiohttp"]):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            print("aiohttp is left out:", (done.stderr or done.stdout).strip().splitlines()[-1:])
            return None
    return python


def cpu_of(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run(command):
    start = time.monotonic()
    # curl -Z draws its progress whatever it is told.
    errors = subprocess.DEVNULL if command[0] == "curl" else None
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return said, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(name, command, server):
    busy = cpu_of(server)
    said, wall, cpu, memory = run(command)
    busy = cpu_of(server) - busy
    if name == "curl":
        size, seconds = sum(int(line) for line in said.split()), wall
    else:
        seconds, size = said.split()
        seconds, size = float(seconds), int(size)
    return seconds, cpu, memory, busy, size


def main():
    program = os.path.abspath(sys.argv[1])
    compiler = shutil.which("clang") or shutil.which("cc") or sys.exit("a C compiler is needed (clang comes with Swift)")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([compiler, "-O2", "-pthread", "-o", f"{folder}/server", f"{HERE}/fetch-server.c"], check=True)
        server = subprocess.Popen([f"{folder}/server"], stdout=subprocess.PIPE, text=True)
        try:
            port = server.stdout.readline().strip()
            commands = {
                "daicho": [program, port, str(COUNT)],
                "curl": ["curl", "-s", "-Z", "--parallel-max", "16", "-o", "/dev/null", "-w", "%{size_download}\\n",
                         f"http://127.0.0.1:{port}/[0-{COUNT - 1}]"],
            }
            if python := aiohttp_python(folder):
                commands["aiohttp"] = [python, f"{HERE}/fetch-aiohttp.py", port, str(COUNT)]
            rows = {name: [] for name in commands}
            for number in range(ROUNDS + 1):
                for name, command in commands.items():
                    row = measure(name, command, server.pid)
                    if number > 0:  # the first round warms up
                        rows[name].append(row)
            report(rows)
        finally:
            server.terminate()


def report(rows):
    sizes = {row[4] for measured in rows.values() for row in measured}
    if len(sizes) != 1:
        sys.exit(f"the clients did not all get the same bytes: {sizes}")
    print(f"{COUNT} documents, {sizes.pop() / 1e6:.1f} MB, 16 at a time, {ROUNDS} rounds in turn")
    for name, measured in rows.items():
        seconds, cpu, memory, busy, _ = zip(*measured)
        print(
            f"  {name:8} {statistics.median(seconds) * 1000:.0f} ms ({min(seconds) * 1000:.0f} to {max(seconds) * 1000:.0f})"
            f"  cpu {statistics.median(cpu):.2f} s  memory {max(memory):.0f} MiB"
            f"  server cpu {statistics.median(busy):.2f} s")
    for other in [name for name in rows if name != "daicho"]:
        ratios = [ours[0] / theirs[0] for ours, theirs in zip(rows["daicho"], rows[other])]
        print(f"  daicho / {other}, round by round: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


main()
