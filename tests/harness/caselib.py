"""What case files import: inputs and parameters that are the same under torch and under Paddle.

    from caselib import floats, ints, fill

Arrays are numpy's; a case makes a Tensor of one as a user would: `torch.tensor(floats(2, 3))`.
"""
import zlib

import numpy as np

from weights import copy_weights, fill  # noqa: F401  (for the cases)


def generator(kind, shape, seed):
    """Different kinds, shapes and seeds give different numbers; the same ones always the same."""
    return np.random.RandomState(zlib.crc32(repr((kind, shape, seed)).encode()))


def floats(*shape, seed=0):
    """Standard normal float32."""
    return np.asarray(generator("floats", shape, seed).standard_normal(shape), dtype=np.float32)


def positive(*shape, seed=0):
    """Uniform float32 in (0.1, 1.1)."""
    return np.asarray(generator("positive", shape, seed).uniform(0.1, 1.1, shape), dtype=np.float32)


def ints(*shape, low=0, high=10, seed=0):
    """int64 in [low, high)."""
    return np.asarray(generator("ints", shape, seed).randint(low, high, shape), dtype=np.int64)


def bools(*shape, seed=0):
    """Fair coins."""
    return np.asarray(generator("bools", shape, seed).uniform(size=shape) < 0.5)


def complexes(*shape, seed=0):
    """Standard normal real and imaginary parts, complex64."""
    parts = generator("complexes", shape, seed).standard_normal((2, *shape))
    return np.asarray(parts[0] + 1j * parts[1], dtype=np.complex64)
