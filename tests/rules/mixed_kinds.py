"""Floating Tensors with integer and bool Tensors: Paddle refuses, so the lower kind is cast."""
import numpy
import torch
import torch.nn.functional as F
from caselib import bools, floats, ints


def real(*shape):
    return torch.tensor(floats(*shape), dtype=torch.float32)


def whole(*shape):
    return torch.tensor(ints(*shape), dtype=torch.long)


def case_integers():
    x, i = real(2, 3), whole(2, 3)
    return x * i, i + x, x - i.float(), i / 2, i / i, i // 2, x ** i.abs(), 2 * i, i * 0.5, x / i.sum()


def case_bools():
    x = real(2, 3)
    mask = x > 0
    return x * mask, mask * x, (x > 0) * x, x * (x > 0), x + ~mask, mask.sum() * x, 1 - mask.float(), x * mask.unsqueeze(0)


def case_bool_with_unknown_kind():
    x = torch.tensor(floats(2, 3))
    y = torch.tensor(floats(2, 3))
    y *= x > 0
    return x * (x > 0), (x > 0).unsqueeze(0) + x, y


def case_comparisons():
    x, i = real(2, 3), whole(2, 3)
    return x > i, i <= x, i == x, i > 1, i > 0.5, (x > 0) == (i > 0), i != i


def case_scalars():
    x, n = real(2, 3), torch.tensor(3)
    return x * n, x + n, n * 2, n / 2, x * n.item(), x / x.size(0), x.sum() / len(x)


def case_in_place():
    x, i = real(2, 3), whole(2, 3)
    y = x.clone()
    y += i
    y *= x > 0
    return y


def case_through_functions():
    x = real(2, 3)
    target = torch.tensor(ints(2, high=3))
    hits = (x.argmax(dim=1) == target).float().mean()
    correct = x.argmax(1).eq(target).sum()
    one_hot = F.one_hot(target, num_classes=3)
    return hits, correct.item(), x * one_hot, correct / len(target), (x * one_hot).sum(dim=1)


def case_arange():
    x = real(3)
    steps = torch.arange(3)
    return x * steps, steps * 0.1, torch.arange(0, 1, 0.5) * x[:2], torch.arange(3, dtype=torch.float32) * x, steps ** 2


def scaled(x, mask):
    return x * mask


def case_parameters():
    return scaled(real(3), torch.tensor(bools(3), dtype=torch.bool)), scaled(real(2), torch.tensor([True, False]))


def case_where():
    x = real(2, 3)
    return torch.where(x > 0, x, torch.zeros_like(x)), torch.where(x > 0, 1.0, 0.0), torch.where(x > 0, x, 0)


class Positions(torch.nn.Module):
    def forward(self, time):
        frequencies = torch.exp(torch.arange(4) * -0.5)
        return time[:, None] * frequencies[None, :], frequencies[:, None] * time[None]


def case_outer_products_with_a_parameter():
    embed = {"time": Positions()}
    return embed["time"](torch.tensor([1, 5])), embed["time"](torch.tensor([0.5]))


def accuracy(logits, labels):
    predicted = (logits > 0).int()
    return (predicted == labels).sum(), predicted.eq(labels), predicted.add(labels), labels.sub(predicted), labels.mul(predicted)


def case_widths_of_integers():
    x = real(2, 3)
    wide = torch.tensor([[0, 1, 2], [3, 4, 5]])
    small, byte = wide.int(), (x.abs() * 9).byte()
    positions = torch.arange(3, dtype=torch.int32)
    counts = wide.clone()
    counts += small
    halved = small.clone()
    halved -= wide
    return accuracy(x, wide), small + wide, wide - byte, positions * wide, wide // (positions + 1), (wide / (positions + 1)), counts, halved


def case_widths_in_functions():
    wide, small = torch.tensor([1, 2, 3]), torch.tensor([3, 2, 1], dtype=torch.int32)
    return torch.cat([small, wide]), torch.stack((wide, small)), torch.where(wide > small, wide, small), torch.maximum(small, wide), small.sum() + wide.sum(), torch.equal(small.long(), wide), torch.add(small, wide), wide < small


def case_bits():
    wide, small = torch.tensor([1, 2, 3]), torch.tensor([3, 2, 1], dtype=torch.int32)
    mask, powers = wide > 1, 2 ** torch.arange(2, -1, -1)
    bits = (small[..., None] & powers) != 0
    return small & wide, wide | small, small ^ wide, mask & small, wide | mask, bits, mask & (wide < 3)


def means(total, hidden):
    counts = torch.tensor([[1, 2, 3], [4, 5, 6]])
    total += counts
    return total / counts, counts / hidden, hidden.sum() / counts.sum()


def case_integers_meet_what_is_not_known():
    """Quotients alone, and what is changed in place: `mask * indices` may be of bools."""
    return means(real(2, 3), real(2, 3)), means(torch.ones(2, 3).long(), torch.ones(2, 3).int() + 1)


class Masked(torch.nn.Module):
    def __init__(self, n):
        super().__init__()
        self.register_buffer("mask", self.make(n))

    def make(self, n):
        return torch.from_numpy(numpy.triu(numpy.ones((n, n)), k=1).astype("uint8"))

    def forward(self, x):
        return torch.gt(x.eq(0) + self.mask[:x.size(0), :x.size(1)], 0)


def case_bool_with_a_part():
    return Masked(4)(whole(3, 2) % 2)


def case_integer_exponents():
    x = torch.tensor([1.5, 2.0])
    return x.pow(torch.tensor([2, 3])), x.pow(exponent=torch.tensor([1, 0])), x ** torch.tensor([2, 1])
