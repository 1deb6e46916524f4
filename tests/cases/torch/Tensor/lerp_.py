import torch
from caselib import floats, positive


def case_forms():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.lerp_(y, 0.3)
    b.lerp_(end=y, weight=0.3)
    c.lerp_(y, p)
    return a, b, c


def case_result():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    t = x.clone()
    other = t
    result = t.lerp_(y, 0.5)
    return t, other, result


def case_average_of_a_number():
    mean = torch.tensor(1.0)
    same = mean
    mean.lerp_(torch.tensor(2.0), 0.25)
    return mean, same


def case_whole_weight():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 5.0])
    x.lerp_(y, 1)
    return x
