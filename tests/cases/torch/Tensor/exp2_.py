import torch
from caselib import floats, positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    a = p.clone()
    a.exp2_()
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.exp2_()
    return t, other, result


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).exp2_()


def case_of_a_call():
    return (torch.tensor(positive(4)) * 0.5).clone().exp2_()


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().exp2_()
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.exp2_()
    return h
