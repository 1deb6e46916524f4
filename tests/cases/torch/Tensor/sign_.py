import torch
from caselib import floats, positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    a = p.clone()
    a.sign_()
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.sign_()
    return t, other, result


def todo_of_an_expression():
    x = torch.tensor(positive(3, 4))
    return (x + 1).sign_()


def case_of_a_call():
    return (torch.tensor(positive(4)) * 0.5).clone().sign_()


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().sign_()
    return y + 0


def case_of_its_own():
    x = torch.tensor(floats(3, 4))
    h = x * 1
    h.sign_()
    return h
