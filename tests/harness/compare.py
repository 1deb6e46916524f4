"""Is what a case returned under Paddle the same as what it returned under torch?

`differences(torch_value, paddle_value)` gives a list of messages, empty when they agree.
Tensors: value, dtype by name, shape, and requires_grad against not stop_gradient (floating and
complex ones: an integer Tensor has no gradient, whatever its flag says).  Python numbers: also type.

`gradients`: the values may be gradients.  Paddle hands out `x.grad` as a leaf whose stop_gradient is
False, where torch's requires_grad is False; only then is such a leaf accepted.
"""
from collections import namedtuple

import numpy as np
import paddle
import torch

TOLERANCE = {"float64": 1e-7, "complex128": 1e-7, "float32": 1e-5, "complex64": 1e-5,
             "float16": 1e-2, "bfloat16": 1e-2}
PLACES = ("CPUPlace", "Place")


Rules = namedtuple("Rules", "tolerance gradients")


class NotComparable(Exception):
    """A value of a kind that a case may not return."""


def dtype_name(dtype):
    """'float32' for torch.float32, paddle.float32 and numpy's."""
    return str(dtype).split(".")[-1].replace("bool_", "bool")


def is_torch(value):
    return isinstance(value, (torch.Tensor, torch.nn.Module, torch.dtype, torch.device))


def differences(expected, actual, tolerance=None, gradients=False):
    """Messages, each naming the place within the result."""
    return check(expected, actual, Rules(tolerance, gradients), "result")


def check(expected, actual, rules, where):
    if is_torch(actual) and not isinstance(actual, torch.Size):
        return ["%s: still a torch object after conversion: %s" % (where, type(actual).__name__)]
    for accepts, check_kind in CHECKS:
        if accepts(expected):
            return check_kind(expected, actual, rules, where)
    raise NotComparable("%s: a case may not return %s" % (where, type(expected).__name__))


def mismatch(where, what, expected, actual):
    return ["%s: %s differs: torch %s, Paddle %s" % (where, what, expected, actual)]


def kind_mismatch(where, expected, actual):
    return mismatch(where, "type", type(expected).__name__, "%s %s" % (type(actual).__name__, short(actual)))


def short(value):
    text = " ".join(repr(value).split())
    return text if len(text) <= 80 else text[:77] + "..."


# ---- arrays ----

def torch_array(tensor):
    tensor = tensor.detach()
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
    if tensor.dtype in (torch.bfloat16, torch.float16):
        tensor = tensor.float()
    return tensor.cpu().resolve_conj().resolve_neg().numpy()


def paddle_array(tensor):
    if tensor.is_sparse():
        tensor = tensor.to_dense()
    tensor = tensor.detach()
    if dtype_name(tensor.dtype) in ("bfloat16", "float16"):
        tensor = tensor.astype("float32")
    return tensor.numpy()


def array_differences(a, b, dtype, rules, where):
    if a.shape != b.shape:
        return mismatch(where, "shape", list(a.shape), list(b.shape))
    limit = rules.tolerance if rules.tolerance is not None else TOLERANCE.get(dtype)
    if limit is None or dtype not in TOLERANCE:
        wrong = a != b
    else:
        with np.errstate(invalid="ignore", over="ignore"):
            near = np.isfinite(a) & (np.abs(a - b) <= limit + limit * np.abs(a))
        wrong = ~(near | (a == b) | (np.isnan(a) & np.isnan(b)))
    if not np.any(wrong):
        return []
    at = tuple(int(i) for i in np.argwhere(wrong)[0]) if a.ndim else ()
    place = "[%s]" % ", ".join(map(str, at)) if at else ""
    return ["%s: %d of %d values differ, first at %s%s: torch %r, Paddle %r"
            % (where, int(np.sum(wrong)), a.size, where, place, a[at].item(), b[at].item())]


def tensors(expected, actual, rules, where):
    if not isinstance(actual, paddle.Tensor):
        return kind_mismatch(where, expected, actual)
    found = []
    dtype, other = dtype_name(expected.dtype), dtype_name(actual.dtype)
    if dtype != other:
        found += mismatch(where, "dtype", dtype, other)
    is_gradient = rules.gradients and actual.is_leaf and not expected.requires_grad
    if dtype in TOLERANCE and expected.requires_grad == actual.stop_gradient and not is_gradient:
        found += mismatch(where, "requires_grad", expected.requires_grad, not actual.stop_gradient)
    return found + array_differences(torch_array(expected), paddle_array(actual), dtype, rules, where)


def arrays(expected, actual, rules, where):
    if type(expected) is not type(actual):
        return kind_mismatch(where, expected, actual)
    if expected.dtype != actual.dtype:
        return mismatch(where, "dtype", expected.dtype, actual.dtype)
    return array_differences(np.asarray(expected), np.asarray(actual), dtype_name(expected.dtype), rules, where)


# ---- Python values ----

def numbers(expected, actual, rules, where):
    if type(actual).__name__ == "TensorSize":      # the int that Paddle's Tensor.size gives
        actual = int(actual)
    if type(expected) is not type(actual):
        return kind_mismatch(where, expected, actual)
    dtype = {float: "float32", complex: "complex64"}.get(type(expected), "int64")
    if isinstance(expected, int):        # of any size
        return [] if expected == actual else mismatch(where, "value", expected, actual)
    return array_differences(np.asarray(expected), np.asarray(actual), dtype, rules, where)


def sequences(expected, actual, rules, where):
    if not is_sequence(actual):
        return kind_mismatch(where, expected, actual)
    if len(expected) != len(actual):
        return mismatch(where, "length", len(expected), len(actual))
    found = []
    for i, (a, b) in enumerate(zip(expected, actual)):
        found += check(a, b, rules, "%s[%d]" % (where, i))
    return found


def dicts(expected, actual, rules, where):
    if not isinstance(actual, dict):
        return kind_mismatch(where, expected, actual)
    if list(expected) != list(actual):
        return mismatch(where, "keys", list(expected), list(actual))
    found = []
    for key in expected:
        found += check(expected[key], actual[key], rules, "%s[%r]" % (where, key))
    return found


def dtypes(expected, actual, rules, where):
    if not isinstance(actual, paddle.dtype):
        return kind_mismatch(where, expected, actual)
    same = dtype_name(expected) == dtype_name(actual)
    return [] if same else mismatch(where, "dtype", expected, actual)


def devices(expected, actual, rules, where):
    """Paddle has strings and places for torch's device objects."""
    text = actual if isinstance(actual, str) else str(actual).replace("Place(", "").rstrip(")")
    return [] if text == str(expected).replace("cuda", "gpu") else mismatch(where, "device", expected, actual)


def plain(expected, actual, rules, where):
    if type(expected) is not type(actual):
        return kind_mismatch(where, expected, actual)
    return [] if expected == actual else mismatch(where, "value", short(expected), short(actual))


def is_sequence(value):
    """Lists, tuples and both frameworks' Size count as one kind."""
    return isinstance(value, (list, tuple)) or type(value).__name__ == "Size"


CHECKS = [
    (lambda v: isinstance(v, torch.Tensor), tensors),
    (lambda v: isinstance(v, (np.ndarray, np.generic)), arrays),
    (lambda v: isinstance(v, (bool, int, float, complex)), numbers),
    (is_sequence, sequences),
    (lambda v: isinstance(v, dict), dicts),
    (lambda v: isinstance(v, torch.dtype), dtypes),
    (lambda v: isinstance(v, torch.device), devices),
    (lambda v: v is None or isinstance(v, (str, bytes, set, frozenset, range, slice)), plain),
]
