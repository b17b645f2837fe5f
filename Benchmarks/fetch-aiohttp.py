"""Fetches documents 0 to COUNT-1 with aiohttp, 16 at a time; prints seconds (imports excluded) and bytes.

Usage: fetch-aiohttp.py PORT COUNT
"""
import asyncio
import sys
import time

import aiohttp


async def main(port, count):
    start = time.monotonic()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=16, limit_per_host=16)) as session:

        async def fetch(number):
            async with session.get(f"http://127.0.0.1:{port}/{number}") as response:
                response.raise_for_status()
                return len(await response.read())

        sizes = await asyncio.gather(*(fetch(number) for number in range(count)))
    print(time.monotonic() - start, sum(sizes))


asyncio.run(main(sys.argv[1], int(sys.argv[2])))
