"""Numbers formatted by `%` of Tensors of one element that have axes."""
import torch
from caselib import floats


def case_one():
    t = torch.tensor([1.5])
    return '%.4f' % t, '%d' % torch.tensor([[3]]), '%5.1f%%' % (t * 10)


def case_several():
    t, n = torch.tensor([1.5]), torch.tensor([2])
    return 'loss %.3f of %s in %d: %8.2e' % (t, 'a run', n, t + 1)


def case_without_axes():
    t = torch.tensor(floats(3)).sum()
    return '%.3f' % t, '%.2f and %i' % (t.abs(), torch.tensor(3))


def case_rows():
    return ['%.3f' % v for v in torch.tensor(floats(3))], '%.3f' % torch.tensor(floats(1, 3)).mean(dim=1)
