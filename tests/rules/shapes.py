"""Sizes: unpacked, sliced, joined, compared, passed on."""
import torch
from caselib import floats


def case_unpacked():
    x = torch.tensor(floats(2, 3, 4))
    a, b, c = x.size()
    d, *rest = x.shape
    e, _, f = x.size(0), x.size(1), x.size(-1)
    return a, b, c, d, rest, e, f, x.size()[0], x.size()[-1], x.shape[1:], x.size()[:2]


def case_joined():
    x = torch.tensor(floats(2, 3, 4))
    return x.view(x.size()[:-1] + (2, 2)), x.reshape(x.shape[:1] + x.shape[1:]), x.view(*x.size()[:2], 2, -1), torch.zeros(x.size()), \
        torch.zeros(*x.shape), torch.zeros(x.size()[1:]), x.new_zeros(x.shape), x.expand(2, *x.size()), torch.ones(x.size(0), 3), \
        x.view((x.size(0), -1)), x.view([2, 12]), torch.Size([2, 3]) + x.size()


def case_compared():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 3))
    return x.size() == y.size(), x.shape == (2, 3), x.size() != torch.Size([3, 2]), x.size() == torch.Size((2, 3)), list(x.size()) == [2, 3], \
        x.shape in [(2, 3)], x.size(0) == len(x)


def case_passed_on():
    x = torch.tensor(floats(2, 3))
    return list(x.size()), tuple(x.shape), len(x.size()), str(tuple(x.size())), [n * 2 for n in x.size()], sum(x.size()), max(x.shape), \
        x.size().numel(), list(map(str, x.size())), [*x.size()], (*x.shape, 1), dict(zip("ab", x.shape)), x.dim(), x.ndim, x.ndimension()


def case_arithmetic():
    x = torch.tensor(floats(2, 6))
    n, d = x.shape
    return x.view(n, d // 2, 2), x.view(n, -1, d // 3), x.view(-1, d), x.view(n * d), torch.arange(n), torch.arange(x.size(1), dtype=torch.float32), \
        x[:, :d // 2], x.sum() / x.numel(), torch.eye(d)[:n], torch.full((n, 1), 0.5), x.repeat(1, n), x.unsqueeze(1).expand(-1, d, -1).size(1)
