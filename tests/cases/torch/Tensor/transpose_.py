import torch
from caselib import floats


def case_of_a_name():
    x = torch.tensor(floats(3, 4))
    y = x + 1
    y.transpose_(0, 1)
    return y, y.shape


def case_of_an_attribute():
    class Holder:
        pass
    holder = Holder()
    holder.t = torch.tensor(floats(3, 4))
    holder.t.transpose_(0, 1)
    return holder.t


def case_of_a_new_tensor():
    y = torch.tensor(floats(3, 4)).clone().transpose_(0, 1)
    return y + 0


def case_of_a_value():
    x = torch.tensor(floats(2, 3, 4))
    y = x.unfold(1, 2, 1)
    y = y.transpose_(1, 2).transpose_(2, 3).contiguous()
    return y, x


def case_of_the_graph():
    x = torch.tensor(floats(2, 3), requires_grad=True)
    y = x * 2
    z = y.transpose_(0, 1)
    (z * torch.tensor(floats(3, 2, seed=1))).sum().backward()
    return x.grad, y.shape, z.shape
