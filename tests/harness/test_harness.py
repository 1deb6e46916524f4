"""Tests of the harness itself: would it notice?"""
import os

os.environ["OMP_NUM_THREADS"] = "1"

import ctypes
import sys
import time
import unittest
import warnings

import numpy as np
import paddle
import torch

import coverage
import filechecks
import pool
from compare import NotComparable, differences
from entries import Entry, parse_signature
from forms import derive
from source_text import functions, lost_comments
from weights import copy_weights, fill, slots_of

warnings.simplefilter("ignore")


class Compare(unittest.TestCase):
    def same(self, a, b, **kwargs):
        self.assertEqual(differences(a, b, **kwargs), [])

    def differ(self, a, b, word):
        found = differences(a, b)
        self.assertTrue(found and word in found[0], found)

    def test_tensors(self):
        self.same(torch.ones(2, 3), paddle.ones([2, 3]))
        self.same(torch.tensor([float("nan"), float("inf")]), paddle.to_tensor([float("nan"), float("inf")]))
        self.same(torch.tensor(1), paddle.to_tensor(1))
        self.same(torch.ones(2, dtype=torch.bfloat16), paddle.ones([2], dtype="bfloat16"))
        self.differ(torch.ones(2, 3), paddle.ones([3, 2]), "shape")
        self.differ(torch.ones(2), paddle.ones([2], dtype="float64"), "dtype")
        self.differ(torch.tensor([1.0, 2.0]), paddle.to_tensor([1.0, 2.001]), "1 of 2 values")
        self.differ(torch.tensor([1, 2]), paddle.to_tensor([1, 3]), "values")
        self.differ(torch.tensor(float("nan")), paddle.to_tensor(1.0), "values")
        self.differ(torch.tensor(float("inf")), paddle.to_tensor(float("-inf")), "values")
        self.differ(torch.tensor(float("inf")), paddle.to_tensor(1.0), "values")
        self.differ(torch.ones(2, requires_grad=True), paddle.ones([2]), "requires_grad")
        self.differ(torch.ones(1), 1.0, "type")
        self.differ(1.0, paddle.ones([1]), "type")
        self.differ(torch.ones(1), torch.ones(1), "still a torch object")

    def test_gradients(self):
        leaf = paddle.ones([2])
        leaf.stop_gradient = False
        self.same(torch.ones(2), leaf, gradients=True)
        self.differ(torch.ones(2), leaf, "requires_grad")
        self.assertTrue(differences(torch.ones(2), leaf * 2, gradients=True))

    def test_python_values(self):
        self.same((1, [2.0, "a"], None, {"k": True}), [1, (2.0, "a"), None, {"k": True}])
        self.same(torch.Size([2, 3]), paddle.ones([2, 3]).shape)
        self.same(torch.float32, paddle.float32)
        self.same(np.arange(3), np.arange(3))
        self.differ(1, True, "type")
        self.differ(1, 1.0, "type")
        self.differ(10 ** 30, 10 ** 30 + 1, "value")
        self.differ(torch.int64, paddle.int32, "dtype")
        self.differ(np.arange(3), np.arange(3.0), "dtype")
        self.differ({"a": 1}, {"b": 1}, "keys")
        self.differ([1, 2], [1], "length")
        with self.assertRaises(NotComparable):
            differences(object(), object())

    def test_tolerance(self):
        self.same(torch.tensor(1.0), paddle.to_tensor(1.001), tolerance=1e-2)
        self.assertTrue(differences(torch.tensor(1), paddle.to_tensor(2), tolerance=10))


class Forms(unittest.TestCase):
    entry = Entry("torch.max", {"signature": [
        "(input, *, out=None)", "(input, dim, keepdim=False, *, out=None)", "(input, other, *, out=None)"]}, "", 1)

    def forms(self, call, entry=entry, imports="import torch\n"):
        text = imports + "\n\ndef case_a(x, y):\n    return %s\n" % call
        derived, count = derive(text, entry)
        found = functions(derived)
        self.assertEqual(len(found), count)
        return "\n".join(f.text for f in found.values())

    def test_call_forms(self):
        text = self.forms("torch.max(x + 1, 1)")
        for line in ("torch.max(input=x + 1, dim=1)", "torch.max(dim=1, input=x + 1)", "a0 = 1", "torch.max(x + 1, a0)",
                     "args = (x + 1, 1,)", "torch.max(*args)", 'kwargs = {"dim": 1}', "torch.max(x + 1, **kwargs)",
                     "torch.max(x + 1, 1, keepdim=False, out=None)", "(x + 1).max(1)", "torch.max(x + 1, 1, out=out)",
                     "call = torch.max", "torch.max(p0, p1)"):
            self.assertIn(line, text)

    def test_methods_and_aliases(self):
        entry = Entry("torch.Tensor.view", {"signature": ["(*size)"], "kind": "method"}, "", 1)
        text = self.forms("x.view(2, 3)", entry)
        self.assertIn("x.view((2, 3,))", text)
        self.assertIn("x.view(size=[2, 3])", text)
        self.assertIn("own.view(p0, p1)", text)
        entry = Entry("torch.nn.functional.relu", {"signature": "(input, inplace=False)"}, "", 1)
        self.assertIn("F.relu(input=x)", self.forms("F.relu(x)", entry, "import torch.nn.functional as F\n"))

    def test_what_cannot_be_taken_apart(self):
        text = self.forms("torch.max(*x)")
        self.assertNotIn("input=", text)

    def test_signatures(self):
        kinds = [(p.name, p.kind, p.default) for p in parse_signature("(a, /, b=1, *c, d, e=None, **f)")]
        self.assertEqual(kinds, [("a", "posonly", None), ("b", "normal", "1"), ("c", "star", None),
                                 ("d", "kwonly", None), ("e", "kwonly", "None"), ("f", "kwargs", None)])
        self.assertEqual(parse_signature("(from=0, to=None)")[0].kind, "posonly")


class FileChecks(unittest.TestCase):
    def test_comments(self):
        self.assertEqual(lost_comments("a = 1  # x\n# y\n", "# y\n# x\n# z\n"), [])
        self.assertEqual(lost_comments("a = 1  # x\n# x\n", "a = 1  # x\n"), ["# x"])

    def test_todos(self):
        original = "def case_a():\n    f()\n\n\ndef todo_b():\n    g()\n"
        todo = "    # TODO(pt2pd): TPD2001 x: y\n"
        self.assertIsNone(filechecks.check_todos(original, original.replace("    g", todo + "    g")))
        self.assertIn("todo_b has no TODO", filechecks.check_todos(original, original))
        self.assertIn("case_a is not converted", filechecks.check_todos(original, original.replace("    f", todo + "    f")))
        original = "def convert_a():\n    f()\n"
        self.assertIn("convert_a is left as it is", filechecks.check_todos(original, original))
        self.assertIsNone(filechecks.check_todos(original, original.replace("f()", "g()")))
        self.assertIsNone(filechecks.check_todos(original, original.replace("    f", todo + "    f")))

    def test_others(self):
        self.assertIsNone(filechecks.check_crlf("a\nb\n", "a\r\nb\r\n"))
        self.assertIsNotNone(filechecks.check_crlf("a\nb\n", "a\nb\r\n"))
        self.assertIsNotNone(filechecks.check_parses("def"))
        self.assertIsNotNone(filechecks.check_parses("f(a=1, a=2)"))
        self.assertIsNotNone(filechecks.check_again("a", "b"))
        self.assertIsNotNone(filechecks.check_golden("a", None, "n"))

    def test_imported_names(self):
        self.assertEqual(coverage.imported_names("import torch.nn as nn\nfrom torch.fft import rfft\n"),
                         {"torch", "torch.nn", "torch.fft", "torch.fft.rfft"})


class Pool(unittest.TestCase):
    def test_crash_hang_and_error_stay_alone(self):
        def crash(emit):
            emit("before")
            ctypes.string_at(0)

        def hang(emit):
            time.sleep(60)

        def error(emit):
            raise ValueError("wrong")

        silence, pool.SILENCE = pool.SILENCE, 0.5
        try:
            ended = {c.name: c for c in pool.run_all(
                [("crash", crash), ("hang", hang), ("error", error), ("fine", lambda emit: emit({"n": 1}))], 2)}
        finally:
            pool.SILENCE = silence
        self.assertIn("SIGSEGV", ended["crash"].ended)
        self.assertEqual(ended["crash"].messages, ["before"])
        self.assertIn("no answer", ended["hang"].ended)
        self.assertIn("wrong", ended["error"].printed)
        self.assertIsNone(ended["fine"].ended)
        self.assertEqual(ended["fine"].messages, [{"n": 1}])


class Weights(unittest.TestCase):
    """Filled alike, the layers of both frameworks compute the same."""

    def pair(self, first, second, *shapes):
        fill(first)
        fill(second)
        a, b = slots_of(first), slots_of(second)
        self.assertEqual([(s.key, s.shape) for s in a], [(s.key, s.shape) for s in b])
        arrays = [np.random.RandomState(i).standard_normal(s).astype("float32") for i, s in enumerate(shapes)]
        first.eval()
        second.eval()
        x, y = first(*map(torch.tensor, arrays)), second(*map(paddle.to_tensor, arrays))
        x, y = x[0] if isinstance(x, tuple) else x, y[0] if isinstance(y, tuple) else y
        self.assertLess(np.abs(x.detach().numpy() - y.numpy()).max(), 1e-5)

    def test_layers(self):
        t, p, c = torch.nn, paddle.nn, paddle.compat.nn
        self.pair(t.Linear(2, 3), p.Linear(2, 3), (4, 2))
        self.pair(t.Linear(2, 3), c.Linear(2, 3), (4, 2))
        self.pair(t.Bilinear(2, 3, 4), p.Bilinear(2, 3, 4), (5, 2), (5, 3))
        self.pair(t.PReLU(3), p.PReLU(3), (2, 3))
        self.pair(t.ConvTranspose2d(2, 3, 3), p.Conv2DTranspose(2, 3, 3), (1, 2, 4, 4))
        self.pair(t.InstanceNorm2d(3, affine=True), p.InstanceNorm2D(3), (2, 3, 4, 4))
        self.pair(t.BatchNorm1d(3, affine=False), p.BatchNorm1D(3, weight_attr=False, bias_attr=False), (4, 3))
        self.pair(t.LSTM(2, 3, 2, bidirectional=True), p.LSTM(2, 3, 2, direction="bidirect", time_major=True), (5, 4, 2))
        self.pair(t.GRU(2, 3), p.GRU(2, 3, time_major=True), (5, 4, 2))
        self.pair(t.MultiheadAttention(4, 2, batch_first=True), p.MultiHeadAttention(4, 2), *[(2, 5, 4)] * 3)
        self.pair(t.MultiheadAttention(4, 2), c.MultiheadAttention(4, 2), *[(2, 5, 4)] * 3)
        self.pair(t.Transformer(4, 2, 1, 1, 8, batch_first=True), p.Transformer(4, 2, 1, 1, 8), (2, 5, 4), (2, 5, 4))
        self.pair(t.utils.weight_norm(t.Linear(2, 3)), p.utils.weight_norm(p.Linear(2, 3), dim=1), (4, 2))
        self.pair(t.utils.parametrizations.weight_norm(t.Conv2d(2, 3, 3)), p.utils.weight_norm(p.Conv2D(2, 3, 3)),
                  (1, 2, 5, 5))

    def test_copy(self):
        first = torch.nn.Sequential(torch.nn.Conv1d(2, 3, 3), torch.nn.BatchNorm1d(3), torch.nn.Flatten(), torch.nn.Linear(9, 4))
        first(torch.randn(2, 2, 5))
        second = paddle.nn.Sequential(paddle.nn.Conv1D(2, 3, 3), paddle.nn.BatchNorm1D(3), paddle.nn.Flatten(),
                                      paddle.nn.Linear(9, 4))
        copy_weights(first, second)
        x = np.random.RandomState(0).standard_normal((2, 2, 5)).astype("float32")
        y = first.eval()(torch.tensor(x)).detach().numpy()
        second.eval()
        self.assertLess(np.abs(y - second(paddle.to_tensor(x)).numpy()).max(), 1e-5)
        with self.assertRaises(ValueError):
            copy_weights(first, paddle.nn.Linear(9, 4))


if __name__ == "__main__":
    sys.exit(unittest.main())
