import torch
from torch.autograd import Variable
from caselib import floats


def case_plain():
    x = torch.tensor(floats(2, 3))
    y = Variable(x)
    z = torch.autograd.Variable(data=x, requires_grad=False)
    return y + 1, z.requires_grad, isinstance(y, Variable)


def case_with_gradient():
    x = Variable(torch.tensor(floats(2, 3)), requires_grad=True)
    (x ** 2).sum().backward()
    return x.grad


def case_flag_in_a_variable():
    flag = floats(1).size == 1
    x = Variable(torch.tensor(floats(3)), requires_grad=flag)
    (x * 2).sum().backward()
    return x.grad


def case_cuts_the_graph():
    x = torch.tensor(floats(3), requires_grad=True)
    y = Variable(x * 2)
    return y.requires_grad


def case_two_at_once():
    a, b = Variable(torch.tensor(floats(2))), Variable(torch.tensor(floats(2, seed=1)))
    return a * b


def takes(x: Variable):
    return x + 1


def case_annotation():
    return takes(torch.tensor(floats(2)))
