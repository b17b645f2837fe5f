#!/usr/bin/env python3
"""Times two commands in turn: CPU seconds (user and system) and peak memory of each run, medians and their ratio."""
import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, time.monotonic() - start


def main():
    title, runs, *commands = sys.argv[1:]
    commands = [shlex.split(command) for command in commands]
    for command in commands:
        run(command)
    measured = [[run(command) for command in commands] for _ in range(int(runs))]
    print(title)
    for place, command in enumerate(commands):
        cpu, memory, wall = zip(*(pair[place] for pair in measured))
        print(
            f"  {os.path.basename(command[0]):8} cpu {statistics.median(cpu):.3f} s ({min(cpu):.3f} to {max(cpu):.3f})"
            f"  memory {max(memory):.0f} MiB  wall {statistics.median(wall):.3f} s")
    if len(commands) == 2:
        ratios = [pair[0][0] / pair[1][0] for pair in measured]
        print(f"  ratio of cpu, pair by pair: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


main()
