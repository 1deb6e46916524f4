import torch
from caselib import floats, positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    a = p.clone()
    a.erf_()
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.erf_()
    return t, other, result


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).erf_()


def case_of_a_call():
    return (torch.tensor(positive(4)) * 0.5).clone().erf_()


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().erf_()
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.erf_()
    return h
