"""The case of bench-appraisal.mjs drawn by numpy: a case as JSON on the first line of input, then a round for every further line.

The same work in four ways that people write it; which is fastest on this machine is found first, and that one is timed.
"""

import json
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit(3)

SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
BINS = 30
TRIALS = 3


def each_line(rng, values, low, likely, high, draws):
    """Triangular factors of one line at a time, its years and draws at once."""
    totals = np.zeros(draws)
    for line in range(len(values)):
        factors = rng.triangular(low[line], likely[line], high[line], (values.shape[1], draws))
        totals += values[line] @ factors
    return totals


def all_lines(rng, values, low, likely, high, draws):
    """All triangular factors in one call."""
    size = (*values.shape, draws)
    wide = (slice(None), None, None)
    factors = rng.triangular(low[wide], likely[wide], high[wide], size)
    return np.tensordot(values, factors, 2)


def inverse(rng, values, low, likely, high, draws):
    """By the inverse of the distribution, a line at a time."""
    totals = np.zeros(draws)
    for line in range(len(values)):
        u = rng.random((values.shape[1], draws))
        width, rise, fall = high[line] - low[line], likely[line] - low[line], high[line] - likely[line]
        below = low[line] + np.sqrt(u * width * rise)
        above = high[line] - np.sqrt((1 - u) * width * fall)
        totals += values[line] @ np.where(u * width < rise, below, above)
    return totals


def two_uniforms(rng, values, low, likely, high, draws):
    """By Stein and Keblis' lesser and greater of two uniform numbers, as ours are drawn, a line at a time."""
    totals = np.zeros(draws)
    for line in range(len(values)):
        u, v = rng.random((2, values.shape[1], draws))
        width = high[line] - low[line]
        tilt = likely[line] - low[line] - width / 2
        totals += values[line] @ (low[line] + width / 2 * (u + v) + tilt * np.abs(u - v))
    return totals


def simulate(way, case, rng):
    started = time.perf_counter()
    totals = way(rng, case["values"], case["low"], case["likely"], case["high"], case["draws"])
    answer = {
        "mean": float(totals.mean()),
        "sd": float(totals.std(ddof=1)),
        "percentiles": np.quantile(totals, SHARES).tolist(),
        "belowNought": float((totals < 0).mean()),
    }
    np.histogram(totals, BINS)
    answer["milliseconds"] = (time.perf_counter() - started) * 1000
    return answer


def main():
    case = json.loads(sys.stdin.readline())
    for name in ("values", "low", "likely", "high"):
        case[name] = np.array(case[name])
    rng = np.random.default_rng(case["seed"])

    def fastest_of(way):
        return min(simulate(way, case, rng)["milliseconds"] for _ in range(TRIALS))

    ways = {way: fastest_of(way) for way in (each_line, all_lines, inverse, two_uniforms)}
    way = min(ways, key=ways.get)
    print(json.dumps({"numpy": np.__version__, "way": way.__doc__}), flush=True)
    for _ in sys.stdin:
        print(json.dumps(simulate(way, case, rng)), flush=True)


main()
