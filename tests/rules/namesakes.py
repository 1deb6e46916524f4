"""Classes of the file that have methods of Tensors' names: what is called on an object that is not known may be theirs."""
import torch
from caselib import floats


class Pages:
    def __init__(self, n):
        self.n = n

    def numel(self):
        return self.n

    def unsqueeze(self, dim):
        return self.n + dim

    def type(self, kind):
        return str(kind)

    def clamp_(self, low, high=None):
        return low

    @property
    def T(self):
        return self.n


def measured(a, b, options):
    return a.numel(), b.unsqueeze(1), options["pages"].clamp_(1, high=3), b.T


def surely(x, dim):
    """The arguments are none that Pages takes, or other methods tell."""
    y = x.clamp_(min=0.)
    return y.numel(), x.unsqueeze(dim=0).numel(), dim.view(-1).numel(), dim.size(0)


def case_of_the_class():
    pages = Pages(3)
    return measured(*[pages] * 2, options={"pages": pages})


def case_of_tensors():
    x = [torch.tensor(floats(2, 3))]
    return surely(*x, *x)


def todo_either(a):
    return a.numel()


def either(tensor):
    return torch.tensor(floats(2, 3)) if tensor else Pages(4)


def kinds(x):
    if isinstance(x, list):
        return [i.type(torch.float64) for i in x]
    return x.type(torch.float64)


def case_one_or_the_other():
    """The text that serves both."""
    pages = kinds(either(False))
    return kinds(either(True)).dtype == torch.float64, len(pages) > 3


def case_lists_of_them():
    found = kinds([torch.tensor(floats(2, 3))])
    return [x.dtype == torch.float64 for x in found]


def todo_one_or_the_other(tensor):
    x = either(tensor)
    return x.numel()
