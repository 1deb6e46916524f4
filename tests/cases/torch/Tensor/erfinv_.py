import torch
from caselib import floats, positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    a = (p * 0.8).clone()
    a.erfinv_()
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = (p * 0.8).clone()
    other = t
    result = t.erfinv_()
    return t, other, result


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x * 0.5).erfinv_()


def case_of_a_call():
    return (torch.tensor(positive(4)) * 0.5).clone().erfinv_()


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).tanh().clone().erfinv_()
    return y + 0


def case_of_its_own():
    x = torch.tensor(positive(3, 4))
    h = x * 0.5
    h.erfinv_()
    return h
