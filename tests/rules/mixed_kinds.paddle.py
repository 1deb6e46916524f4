"""Floating Tensors with integer and bool Tensors: Paddle refuses, so the lower kind is cast."""
import numpy
import paddle
import paddle.nn.functional as F
from caselib import bools, floats, ints


def real(*shape):
    return paddle.to_tensor(floats(*shape), dtype=paddle.float32)


def whole(*shape):
    return paddle.to_tensor(ints(*shape), dtype=paddle.int64)


def case_integers():
    x, i = real(2, 3), whole(2, 3)
    return x * i.astype(x.dtype), i.astype(x.dtype) + x, x - i.astype('float32'), i / 2, i / i, i // paddle.full_like(i, 2), x ** i.abs().astype(x.dtype), 2 * i, i * 0.5, x / i.sum().astype(x.dtype)


def case_bools():
    x = real(2, 3)
    mask = x > 0
    return x * mask.astype(x.dtype), mask.astype(x.dtype) * x, (x > 0).astype(x.dtype) * x, x * (x > 0).astype(x.dtype), x + (~mask).astype(x.dtype), mask.sum().astype(x.dtype) * x, 1 - mask.astype('float32'), x * mask.unsqueeze(0).astype(x.dtype)


def case_bool_with_unknown_kind():
    x = paddle.to_tensor(floats(2, 3))
    y = paddle.to_tensor(floats(2, 3))
    y *= (x > 0).astype(y.dtype)
    return x * (x > 0).astype(x.dtype), (x > 0).unsqueeze(0).astype(x.dtype) + x, y


def case_comparisons():
    x, i = real(2, 3), whole(2, 3)
    return x > i.astype(x.dtype), i.astype(x.dtype) <= x, i.astype(x.dtype) == x, i > 1, i > 0.5, (x > 0) == (i > 0), i != i


def case_scalars():
    x, n = real(2, 3), paddle.to_tensor(3)
    return x * n.astype(x.dtype), x + n.astype(x.dtype), n * 2, n / 2, x * n.item(), x / x.shape[0], x.sum() / len(x)


def case_in_place():
    x, i = real(2, 3), whole(2, 3)
    y = x.clone()
    y += i.astype(y.dtype)
    y *= (x > 0).astype(y.dtype)
    return y


def case_through_functions():
    x = real(2, 3)
    target = paddle.to_tensor(ints(2, high=3))
    hits = (x.argmax(axis=1) == target).astype('float32').mean()
    correct = (x.argmax(1) == target).sum()
    one_hot = F.one_hot(target, num_classes=3).astype('int64')
    return hits, correct.item(), x * one_hot.astype(x.dtype), correct / len(target), (x * one_hot.astype(x.dtype)).sum(axis=1)


def case_arange():
    x = real(3)
    steps = paddle.arange(3)
    return x * steps.astype(x.dtype), steps * 0.1, paddle.arange(0, 1, 0.5) * x[:2], paddle.arange(3, dtype=paddle.float32) * x, steps ** 2


def scaled(x, mask):
    return x * mask.astype(x.dtype)


def case_parameters():
    return scaled(real(3), paddle.to_tensor(bools(3), dtype=paddle.bool)), scaled(real(2), paddle.to_tensor([True, False]))


def case_where():
    x = real(2, 3)
    return paddle.where(x > 0, x, paddle.zeros_like(x)), paddle.where(x > 0, 1.0, 0.0), paddle.where(x > 0, x, paddle.zeros_like(x))


class Positions(paddle.nn.Layer):
    def forward(self, time):
        frequencies = paddle.exp(paddle.arange(4) * -0.5)
        return time[:, None].astype(frequencies.dtype) * frequencies[None, :], frequencies[:, None] * time[None].astype(frequencies.dtype)


def case_outer_products_with_a_parameter():
    embed = {"time": Positions()}
    return embed["time"](paddle.to_tensor([1, 5])), embed["time"](paddle.to_tensor([0.5]))


def accuracy(logits, labels):
    predicted = (logits > 0).astype('int32')
    return (predicted.astype(labels.dtype) == labels).sum(), predicted.astype(labels.dtype) == labels, predicted.astype(labels.dtype) + labels, labels - predicted.astype(labels.dtype), labels * predicted.astype(labels.dtype)


def case_widths_of_integers():
    x = real(2, 3)
    wide = paddle.to_tensor([[0, 1, 2], [3, 4, 5]])
    small, byte = wide.astype('int32'), (x.abs() * 9).detach().astype('uint8')
    positions = paddle.arange(3, dtype=paddle.int32)
    counts = wide.clone()
    counts += small.astype(counts.dtype)
    halved = small.clone()
    halved -= wide.astype(halved.dtype)
    return accuracy(x, wide), small.astype(wide.dtype) + wide, wide - byte.astype(wide.dtype), positions.astype(wide.dtype) * wide, wide // (positions + 1).astype(wide.dtype), (wide / (positions + 1).astype(wide.dtype)), counts, halved


def case_widths_in_functions():
    wide, small = paddle.to_tensor([1, 2, 3]), paddle.to_tensor([3, 2, 1], dtype=paddle.int32)
    return paddle.concat([small.astype(wide.dtype), wide]), paddle.stack((wide, small.astype(wide.dtype))), paddle.where(wide > small.astype(wide.dtype), wide, small.astype(wide.dtype)), paddle.maximum(small.astype(wide.dtype), wide), small.sum(dtype='int64') + wide.sum(), paddle.equal_all(small.astype('int64'), wide).item(), paddle.add(small.astype(wide.dtype), wide), wide < small.astype(wide.dtype)


def case_bits():
    wide, small = paddle.to_tensor([1, 2, 3]), paddle.to_tensor([3, 2, 1], dtype=paddle.int32)
    mask, powers = wide > 1, 2 ** paddle.arange(2, -1, -1)
    bits = (small[..., None].astype(powers.dtype) & powers) != 0
    return small.astype(wide.dtype) & wide, wide | small.astype(wide.dtype), small.astype(wide.dtype) ^ wide, mask.astype(small.dtype) & small, wide | mask.astype(wide.dtype), bits, mask & (wide < 3)


def means(total, hidden):
    counts = paddle.to_tensor([[1, 2, 3], [4, 5, 6]])
    total.add_(counts.astype(total.dtype))
    return total / counts.astype(total.dtype), counts.astype(hidden.dtype) / hidden, hidden.sum() / counts.sum()


def case_integers_meet_what_is_not_known():
    """Quotients alone, and what is changed in place: `mask * indices` may be of bools."""
    return means(real(2, 3), real(2, 3)), means(paddle.ones([2, 3]).detach().astype('int64'), paddle.ones([2, 3]).detach().astype('int32') + 1)


class Masked(paddle.nn.Layer):
    def __init__(self, n):
        super().__init__()
        self.register_buffer("mask", self.make(n))

    def make(self, n):
        return paddle.to_tensor(numpy.triu(numpy.ones((n, n)), k=1).astype("uint8"))

    def forward(self, x):
        return (x == 0).astype(self.mask.dtype) + self.mask[:x.shape[0], :x.shape[1]] > 0


def case_bool_with_a_part():
    return Masked(4)(whole(3, 2) % 2)


def case_integer_exponents():
    x = paddle.to_tensor([1.5, 2.0])
    return x.pow(paddle.to_tensor([2, 3]).astype(x.dtype)), x.pow(y=paddle.to_tensor([1, 0]).astype(x.dtype)), x ** paddle.to_tensor([2, 1]).astype(x.dtype)
