"""Methods of lists, dicts, strings, numpy arrays, files and more that Tensors have too."""
import collections
import io
import json
import os
import re
from collections import Counter, OrderedDict, defaultdict, deque

import numpy as np
import paddle
from caselib import floats


def case_lists():
    names = ["b", "a", "c"]
    names.sort()
    numbers = list(range(5))
    numbers.sort(reverse=True)
    copy = numbers.copy()
    copy.append(max(copy))
    copy.extend([1, 1])
    copy.insert(0, 9)
    nested = [[2, 1], [3]]
    nested[0].sort()
    return names, numbers, copy, copy.index(9), copy.count(1), nested, sorted(copy)[:2], [n.upper() for n in names]


def case_dicts():
    d = {"max": 1, "size": 2}
    e = d.copy()
    e.update(view=3)
    return sorted(e.items()), list(d.values()), sorted(d.keys()), e.pop("view"), e.get("size"), d["max"], dict(d, t=4).get("t")


def case_strings():
    text = "a,b c"
    return text.split(","), text.split(), text.index("b"), text.expandtabs(), "x".join(["1", "2"]), text.replace("a", "b"), \
        "{}-{size}".format(1, size=2), text.count("a"), "%s" % text.split(",", 1)[0].upper().lower()


def case_numpy():
    a = np.arange(6.0).reshape(2, 3)
    b = a.copy()
    b.sort(axis=0)
    a.fill(1.0)
    return b.max(axis=0), b.sum(axis=1, keepdims=True), b.size, b.T, b.mean(), b.reshape(-1), b.transpose(1, 0), b.squeeze(), \
        b.astype("int64"), np.where(b > 2, b, 0), np.concatenate([b, b], axis=0), b.view(), b.flatten(), b.item(0), a, np.split(b, 3, axis=1)


def case_between():
    x = paddle.to_tensor(floats(2, 3))
    a = x.numpy()
    total = a.sum(axis=1) + x.sum(axis=1).numpy()
    back = paddle.to_tensor(a.max(axis=0))
    return total, paddle.compat.max(back, dim=0)[0], a.size, x.shape[0], float(a.max()), x.max().item()


def case_files():
    with io.StringIO() as f:
        f.write("a b")
        f.seek(0)
        text = f.read().split()
    return text, os.path.split("a/b"), os.path.join("a", "b").split("/"), re.split(",", "a,b"), re.compile("a").split("bab"), \
        json.loads("{\"max\": [2, 1]}")["max"]


def case_collections():
    c = Counter("aab")
    q = deque([3, 1])
    q.extend([2])
    d = defaultdict(list)
    d["k"].append(1)
    o = OrderedDict(size=1)
    o.copy().update(view=2)
    point = collections.namedtuple("Point", "size view")(1, 2)
    return c.most_common(1), list(q), d["k"], list(o.items()), point.size, point.view, set([2, 1]).union([3]), {1, 2}.copy(), q.count(1)


class Stack:
    def __init__(self):
        self.items = []

    def max(self, dim):
        return dim

    def size(self, n=0):
        return len(self.items) + n

    def push(self, item):
        self.items.append(item)
        self.items.sort()

    def t(self):
        return self.items


def case_own_class():
    s = Stack()
    s.push(2)
    s.push(1)
    return s.max(dim=3), s.size(0), s.size(), s.t(), s.items.copy()


def test_unknown(thing):
    thing.sort()
    return thing.copy().split(","), thing.index("a"), thing.size


def case_bytes_and_numbers():
    return b"a b".split(), (3).real, (2.5).as_integer_ratio(), complex(1, 2).imag, (255).to_bytes(1, "big"), range(3).index(2), (1, 2, 1).count(1)
