import itertools

import numpy as np


def linear_sum_assignment(cost):
    """Small problems only."""
    cost = np.asarray(cost)
    rows, cols = cost.shape
    best = min(itertools.permutations(range(rows), cols), key=lambda p: sum(cost[r, c] for c, r in enumerate(p)))
    order = np.argsort(best)
    return np.asarray(best)[order], order
