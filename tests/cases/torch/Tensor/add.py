import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m, scalar = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4)), torch.tensor(2.5)
    return x.add(y), x.add(2), x.add(0.5), x.add(other=y), i.add(2), i.add(j), i.add(0.5), x.add(scalar), m.add(1)


def case_alpha():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.add(y, alpha=2), x.add(2, alpha=3), x.add(other=y, alpha=-0.5), i.add(j, alpha=2)


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return real.add(whole, alpha=2), real.add(whole), whole.add(real), real.add(mask), mask.add(real), whole.add(mask)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.add(y, alpha=2)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_gradient_2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.add(2)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    real, mask = torch.linspace(-1.0, 2.0, 12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return mask.add(real > 1), mask.add(real), real.add(mask)


def collected(names, name):
    names.add(name)
    return len(names)


def case_of_a_set():
    collect = globals()["collected"]
    return collect({"a"}, "b")


def scaled_of_unknown(t, other):
    return t.add(other, alpha=2), t.add(other, alpha=0.5)


def case_scaled_unknown():
    made = globals()["scaled_of_unknown"]
    return made(torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)))


def case_factor_first():
    x, y = torch.tensor(floats(3, 3)), torch.tensor(floats(3, 3, seed=1))
    lr = 0.1
    return x.add(2, y), x.add(-lr, y)
